// What those are called who are held in prisons and colonies.
export const prisonerNouns =
  /^(?:prisoners?|inmates?|convicts?|заключ[её]нн\p{L}+|осужд[её]нн\p{L}+|арестант\p{L}*|узник\p{L}*)$/u;
