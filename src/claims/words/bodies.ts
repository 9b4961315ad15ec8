// The dead by their bodies: who is brought up, found or sent home so is not brought out alive.

export const bodies: readonly string[] =
  'bodies body remains corpses corpse тел тела тело телами трупов трупа труп трупы останков останки'.split(
    ' ',
  );

const forms = new Set(bodies);

export const isBodyWord = (word: string | undefined): boolean => word !== undefined && forms.has(word);

/** The doubt that a claim raises which speaks of the bodies of those counted. */
export const ofBodies = 'bodies';
