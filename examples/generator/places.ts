// Invented places.
export const towns = [
  'Степнореченск',
  'Верхнеозёрный Яр',
  'Красноплёс',
  'Заозёрно-Луговск',
  'Белокаменка-Дальняя',
  'Соль-Заречная',
  'Новолиповск',
  'Тихоборск',
  'Горноключевск',
  'Старая Пристань',
] as const;

/** Of the wanted list, already in Latin letters as that list prints them. */
export const regions = [
  'Zarechnaya oblast',
  'Stepnoy krai',
  'Ozyornaya oblast',
  'Nizhnelugovaya oblast',
  'Gornoklyuchevskaya oblast',
  'Severoborskaya oblast',
  'Respublika Belogorye',
  'Primorskolugovoy krai',
] as const;

export const courtName = 'Степнореченский гарнизонный военный суд';
export const garrison = 'Степнореченск';
