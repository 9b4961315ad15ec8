// Figures of speech that hold a number and count nothing.
import { Lexicon } from '../../text/lexicon.ts';

export const idioms = new Lexicon<true>([
  [
    'nine lives|to the dozen|nineteen to the dozen|a thousand thanks|a million thanks|at sixes and sevens|cloud nine|nine times out of ten|ten to one|one in a million|the whole nine yards|whole nine yards|catch 22|forty winks|six feet under|two birds with one stone|two cents|three cheers|four corners|third degree|zero tolerance|zero hour|ground zero|zero sum|a hundred per cent sure|one hundred per cent sure|' +
      'a thousand times|a million times|a hundred times|a million reasons|a thousand reasons|in two minds|of two minds|on all fours|back to square one|square one|one and all|one by one|two by two|by twos and threes|in twos and threes|in ones and twos|two wrongs|six of one|half a dozen of the other|' +
      'dressed to the nines|on second thoughts|second to none|second thoughts|two faced|two edged|double edged|at one|with one voice|as one man|one fell swoop|one way or another|one way or the other|a thousand words|thousand yard stare|two tier|two track|three dimensional|four square|five star|four star|' +
      'five o clock|ninth circle|seventh heaven|eleventh hour|fifth column|fourth estate|third world|first world|third party|third parties|third time lucky|twenty four seven|nine to five|two sides of the same coin|one foot in the grave|ten commandments|seven deadly sins|twelve apostles|' +
      'hundred years war|thirty years war|six day war|seven years war|one to one|one on one|one man show|one another|one too many|one more time|once or twice|two or three times|for two pins|a stitch in time saves nine|in one ear|two left feet|put two and two together|two and two|zeroed in|' +
      'one step forward|two steps back|give or take a few|million dollar question|million to one|thousand cuts|a hundred flowers|one rule for|one size fits all|number one|number two|one of a kind|one of these days|one fine day|one day|one night|one evening|one morning|fifty fifty',
    true,
  ],
  [
    'сутки через трое|сутки через двое|семь жизней|девять жизней|все до одного|всех до одного|до единого|все до единого|семеро одного не ждут|одного не ждут|семь раз отмерь|один раз отрежь|один отрежь|семи пядей|семь пятниц|седьмая вода|за семь верст|семь верст|за семью печатями|семью печатями|семь потов|семь бед|семи нянек|до седьмого пота|на седьмом небе|' +
      'в два счета|в два хода|два сапога|двух зайцев|двумя зайцами|двух огней|двух стульях|двух мнений быть не может|двух мнений|палка о двух концах|о двух концах|черным по белому|в двух шагах|в двух словах|пару слов|за тридевять|тридевять земель|в трех соснах|трех соснах|с три короба|в три погибели|в три шеи|в три ручья|на три буквы|' +
      'на все четыре стороны|все четыре стороны|в четырех стенах|четырех стенах|как свои пять пальцев|пять пальцев|пятое колесо|без пяти минут|без году неделя|на все сто|сто раз|сто лет в обед|сто бед|на сто процентов|тысячу раз|тысяча и одна|тысячу и одну|тысяча извинений|миллион раз|миллион вопросов|' +
      'тридцать три несчастья|тридцать три удовольствия|пятьдесят на пятьдесят|фифти фифти|как один|все как один|один на один|один к одному|один за другим|одна за другой|одно за другим|один за одним|один другого|один от другого|одно и то же|одни и те же|один и тот же|одна и та же|одно и тоже|ни один мускул|один бог|один черт|одному богу|одним словом|одной ногой|одним махом|одним росчерком|' +
      'в один голос|в один прекрасный|в один ряд|в один миг|на один зуб|раз два|раз и навсегда|раз за разом|не раз|ни разу|с первого раза|первым делом|во первых|во вторых|в третьих|из первых рук|в первую очередь|на первый взгляд|по первое число|из вторых рук|третий лишний|на своих двоих|вторая кожа|второй хлеб|вторая натура|' +
      'ноль без палочки|ноль внимания|ноль эмоций|с нуля|до нуля|на нуле|свести к нулю|к нулю|нулевая терпимость|дважды два|как дважды два|двое из ларца|трое в лодке|трем смертям|двум смертям не бывать|двум смертям|битого двух небитых|двух небитых|тысячелетие|сорок сороков|двенадцать апостолов|десять заповедей|за двоих|за троих|на двоих|на троих|на пятерых',
    true,
  ],
]);
