// Whose office or trade it is to do what is told: that the police detained and the courts sentenced says no more than that it was done.
const doers: readonly (readonly [lots: RegExp, doers: RegExp])[] = [
  [/^detention$/, /^(?:силовики|police|полици\p{L}{1,3}|полицейские)$/u],
  [
    /^(?:rescue|recovery|evacuation)$/,
    /^(?:rescuers?|divers?|frogmen|firefighters?|lifeguards?|coastguards?|(?:горно)?спасател\p{L}{1,3}|водолаз\p{L}{1,3}|пожарны[ехм]\p{L}?)$/u,
  ],
  [
    /^(?:hospital|hospital-discharge|surgery|amputation|illness|vaccination)$/,
    /^(?:doctors?|surgeons?|хирурги|medics?|nurses?|physicians?|hospitals?|clinics?|врачи?|медики?|больницы|клиники|госпитали)$/,
  ],
  [
    /^(?:imprisonment|death-sentence|fine|rehabilitation)$/,
    /^(?:courts?|judges?|tribunals?|суды?|судьи?|трибуналы?)$/,
  ],
  [
    /^(?:deportation|evacuation|resettlement|sent-to-camps|release|exchange|registration|eviction|pardon)$/,
    /^(?:authorit(?:y|ies)|власти)$/,
  ],
];

/** Whether a word names those who do one of these by their office; `lots`: keys of events. */
export const isUsualDoer = (lots: readonly string[], word: string): boolean =>
  doers.some(([done, own]) => own.test(word) && lots.some((lot) => done.test(lot)));
