// Services and courts that exclude one another: who belongs to the one is of none of the others.
import { Lexicon } from '../../text/lexicon.ts';

export const services = new Lexicon<string>([
  [
    'police|policeman|policemen|policewoman|policewomen|interior ministry|ministry of internal affairs|ministry of the interior|полици~|полицейск~|полицейский|полицейские|милици~|милиционер~|мвд|министерств~ внутренних дел',
    'police',
  ],
  [
    "prosecutors|prosecutors' office~|prosecutor's office|public prosecutor~|прокуратур~|прокурор~",
    'prosecutors',
  ],
  ['customs|customs officer~|customs service|таможн~|таможенн~|таможенник~', 'customs'],
  [
    'national guard|national guardsm~|rosgvardia|rosgvardiya|росгварди~|нацгварди~|национальн~ гварди~|росгвардеец|росгвардейц~|нацгвардеец|нацгвардейц~',
    'guard',
  ],
  [
    'border guard~|border guards service|border service|border force|frontier guard~|пограничник~|погранслужб~|пограничн~ служб~|пограничн~ войск~|погранвойск~',
    'border',
  ],
  [
    'armed forces|army|armies|soldier~|serviceman|servicemen|servicewom~|service members|troops|military personnel|вооруженн~ сил~|вооруженн~ силы|арми~|военнослужащ~|солдат~|военные|военных|военным|военными|defence ministry|ministry of defence|минобороны|министерств~ обороны',
    'army',
  ],
  [
    'prison service|prison guard~|prison officer~|prison staff|фсин|тюремщик~|тюремн~ охранник~|надзирател~',
    'prisons',
  ],
  ['federal security service|fsb|фсб|федеральн~ служб~ безопасности', 'security'],
  [
    'firefighter~|fire service|fire brigade~|fireman|firemen|пожарный|пожарные|пожарных|пожарн~ охран~',
    'fire',
  ],
  ['interpol|интерпол~', 'interpol'],
  ['europol|европол~', 'europol'],
  [
    'military court~|garrison court~|garrison military court~|court martial|courts martial|военн~ суд~|военн~ суды|гарнизонн~ суд~|гарнизонн~ суды|военн~ трибунал~',
    'court military',
  ],
  [
    'magistrate~ court~|civilian court~|civil court~|миров~ суд~|районн~ суд~|районные суды|городск~ суд~|городские суды|гражданск~ суд~',
    'court civil',
  ],
]);
