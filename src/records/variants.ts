// Everyday forms of given names and the full name that they stand for, on fold keys.
// A form that stands for several names goes to its own group only where one of them is far more frequent; a man's
// and a woman's name that share everyday forms share a canonical key, and the sex of the record keeps them apart.
import { foldKey } from '../text/fold.ts';
import { sexOfGiven } from './given-names.ts';
import type { Sex } from './sex.ts';

/** `full: forms`, one name per line. */
const russian = `Александр: Саша Саня Санёк Шура Алекс Сашка Олександр Аляксандр Сандро
Александра: Сашенька
Алексей: Лёша Лёха Алёша Лёшка Олексій Аляксей Алёшка
Анатолий: Толя Толик Натолий
Анастасия: Настя Ася Настасья Настюша
Андрей: Андрюша Андрюха
Анна: Аня Анюта Нюра Нюша Аннушка Ганна Анька
Антон: Антоха Тоха Антоша
Антонина: Тоня
Аркадий: Аркаша
Арсений: Сеня
Артём: Тёма Артемий Тёмка Артёмка
Артур: Артурчик
Афанасий: Афоня
Богдан: Бодя Bohdan
Борис: Боря Борька
Вадим: Вадик
Валентин: Валя Валик Валёк
Валентина: Валюша
Валерий: Валера Валерик
Варвара: Варя
Василий: Вася Васёк Василь Васька
Вера: Верочка
Виктор: Витя Витёк Витька
Виктория: Вика
Виталий: Виталик Виталя
Владимир: Вова Володя Вовка Вован Володька Волоша Володимир Уладзимир Вовочка
Владислав: Влад Владик
Вячеслав: Слава Славик
Галина: Галя
Геннадий: Гена Генка
Георгий: Гоша Жора Гога Giorgi
Герман: Гера
Григорий: Гриша Гриня Гришка Hryhorii
Давид: Давыд Дато
Даниил: Данила Данил Даня Данька Данилка
Дарья: Даша Дашка
Денис: Дэн Дениска
Дмитрий: Дима Митя Димка Димон Димитрий Митька Димыч Дмитро
Евгений: Женя Женька Жека Євген
Евдокия: Дуня
Екатерина: Катя Катерина Катюша Катька
Елена: Лена Алёна Леночка Олена Олёна
Елизавета: Лиза Елисавета
Ефим: Фима
Захар: Захарка
Зинаида: Зина
Иван: Ваня Ванька Ванёк Иоанн
Игнатий: Игнат
Игорь: Игорёк Гарик Ihor
Илья: Илюха Илюша
Иннокентий: Кеша
Ирина: Ира Ирка
Иосиф: Осип Ося
Кирилл: Кир Кирюха Кирюша Кирило
Константин: Костя Костян Костик
Ксения: Ксюша
Лариса: Лара
Лев: Лёва
Леонид: Лёня Лёнька
Лидия: Лида
Любовь: Люба Любаша
Людмила: Люда Мила Люся
Магомед: Мага Магомет Мухаммад Мухамед Магамед Мухаммед Мохаммед Мохаммад Магомад
Максим: Макс Максимка
Маргарита: Рита Марго
Мария: Маша Маруся Машка Марья
Матвей: Мотя
Михаил: Миша Мишка Миха Мишаня Михайло Михась
Надежда: Надя Надія Надюша
Наталья: Наташа Ната Наталия Наташка Наталка
Никита: Никитка Ник
Николай: Коля Колян Николаша Колька Микола Мікалай
Олег: Олежка Олежа Oleh
Ольга: Оля Олька Оленька
Павел: Паша Пашка Павлик Павло
Пётр: Петя Петька Петруха Петро
Полина: Поля
Роман: Рома Ромка Ромчик
Ростислав: Ростик
Руслан: Русик Русланчик
Рустам: Рустик
Светлана: Света Світлана Светка
Святослав: Свят
Семён: Сёма Сёмка
Серафим: Сима
Сергей: Серёжа Серёга Серж Сергій Serhii
София: Софья Соня
Станислав: Стас Стасик
Степан: Стёпа Стёпка
Таисия: Тая
Тамара: Тома
Татьяна: Таня Танюша Тетяна Танька
Тимофей: Тима Тимоха
Тимур: Тимурчик
Фёдор: Федя Федька Федір
Филипп: Филя
Эдуард: Эдик Эд
Юлия: Юля
Юрий: Юра Юрик Юрка
Яков: Яша
Ярослав: Ярик
Альберт: Алик
Валерия: Лера
Вениамин: Веня
Вероника: Ника
Всеволод: Сева
Клавдия: Клава
Лилия: Лиля
Раиса: Рая
Родион: Родя
Савелий: Савва
Фаина: Фая
Эльвира: Эля
Абдулла: Абдалла Абдуллах Абдаллах
Ахмед: Ахмад Ахмет Ахмат
Ибрагим: Ибрахим Эбрахим
Исмаил: Исмаэль Измаил
Махмуд: Махмод Mahmood
Мурад: Мурат
Мустафа: Мостафа
Рамазан: Рамадан
Рашид: Рашит
Саид: Сайид Сеид Saeed
Сулейман: Сулайман Сулеман Soliman
Умар: Омар
Усама: Осама
Усман: Осман
Халид: Халед
Хусейн: Гусейн Хусайн Хусаин Гусаин Hussein
Юсуф: Юсиф Юсеф Юсуп
Якуб: Yaqoob`;

const english = `Abigail: Abby Gail
Abraham: Abe Bram
Albert: Al Bert Bertie
Alexander: Alec Alex Sandy
Alfred: Alf Alfie
Amelia: Millie
Andrew: Andy Drew
Ann: Anne Annie Nan Nancy
Anthony: Tony Antony
Archibald: Archie
Arthur: Art Artie
Augustus: Gus
Barbara: Barb Babs
Bartholomew: Bart
Benjamin: Ben Benny Benjie
Bernard: Bernie Barney
Bridget: Biddy Delia Bride Bridie
Caroline: Carrie Carolyn
Catherine: Kate Kathleen Katherine Kathy Katie Kitty Cathy Katharine Kathryn Cate Catharine
Charles: Charlie Charley Chuck Chas
Charlotte: Lottie
Christina: Tina Kristina
Christopher: Chris Kit Kristofer
Clarence: Clarrie
Constance: Connie
Cornelius: Con
Daniel: Dan Danny Danl
David: Dave Davey Davy
Dorothy: Dot Dolly Dorothea
Edith: Edie
Edward: Ed Eddie Eddy Ned Ted Teddy
Eleanor: Nell Elinor Ellie Eleanora
Elizabeth: Bess Bessie Betsy Betty Beth Eliza Elisabeth Libby Lizzie Liz Lizbeth Elsie Lisbeth
Ellen: Nellie Nelly Helen Helena Helene
Emily: Em Emmy
Ernest: Ernie Ernst
Eugene: Gene
Florence: Flo Florrie Flossie
Frances: Fanny Fannie
Francis: Frank Frankie
Frederick: Fred Freddie Freddy Frederic Fredrick Fredric Fredk
George: Georgie Geo
Gerald: Gerry
Gertrude: Gertie Trudy
Gilbert: Gil
Gregory: Greg
Harold: Hal
Harriet: Hattie Hettie
Henry: Harry Hank Henri Hy
Herbert: Herb
Isaac: Ike Isac
Isabella: Bella Isabel Isobel
Jacob: Jake Jakob
James: Jim Jimmy Jimmie Jamie Jas
Jane: Janie Jennie Jenny
Jeremiah: Jerry Jeremy
John: Jack Johnny Johnnie Johan Johann Johannes Jon Jno
Jonathan: Jonty
Joseph: Joe Joey Jos Josef
Josephine: Josie
Joshua: Josh
Juliet: Juliette
Kenneth: Ken Kenny
Laura: Laurie
Lawrence: Larry Laurence
Leonard: Len Lenny
Leopold: Leo
Lewis: Lew Louis Lou
Lillian: Lily Lilly Lilian Lillie
Louisa: Louise Lulu
Lucy: Lucie Lucille
Margaret: Maggie Marguerite Meg Peggy Madge Daisy Margret Margit
Martha: Patty Mattie
Mary: Marie Molly Polly Mamie
Matilda: Tillie Mathilde Mathilda
Matthew: Matt Mathew
Maurice: Morris Moritz
Michael: Mick Mickey Mike
Nathaniel: Nat Nathan
Nicholas: Nick Nicolas Nicola Nickolas
Oliver: Ollie Noll
Patrick: Pat Paddy
Percival: Percy
Peter: Pete Pieter
Philip: Phil Phillip
Rebecca: Becky
Reginald: Reg Reggie
Richard: Dick Rick Dickie Ritchie Rich
Robert: Bob Bobby Rob Robbie Robt
Roderick: Rod
Ronald: Ron
Rose: Rosa Rosie Rosalie
Samuel: Sam Sammy Saml
Sarah: Sadie Sally Sara
Sidney: Sid Sydney
Solomon: Sol
Sophia: Sophie Sofie
Stephen: Steve Steven Stefan
Susan: Sue Susie Susanna Susannah Suzanne
Theodore: Theo Theodor
Theresa: Tess Teresa Terry
Thomas: Tom Tommy Thos
Timothy: Tim
Victor: Vic
Victoria: Vicky
Vincent: Vince
Walter: Wally Walt
Wilhelmina: Minnie Mina
William: Bill Billy Will Willie Willy Wm Wilhelm Liam
Winifred: Winnie
Zachary: Zach`;

// Western spellings of names that Russian passports write otherwise.
const crossed = `Александр: Alexander Aleksander Alessandro
Евгений: Evgeniy
Елена: Yelena
Наталья: Natalie Nathalie
Юлия: Julie
Сергей: Serge Sergej
Николай: Nikolai Nikolas
Дмитрий: Dmitri Demetri`;

function readTable(...tables: readonly string[]): ReadonlyMap<string, string> {
  const fullNames = new Map<string, string>();
  for (const line of tables.flatMap((table) => table.split('\n'))) {
    const [full = '', forms = ''] = line.split(':');
    const target = fullNames.get(foldKey(full)) ?? foldKey(full);
    for (const form of forms.trim().split(/\s+/)) {
      const key = foldKey(form);
      if (key !== target && !fullNames.has(key)) fullNames.set(key, target);
    }
  }
  return fullNames;
}

const russianForms = readTable(russian);
const allForms = readTable(russian, crossed, english);

const menOfWomen: ReadonlyMap<string, string> = new Map(
  ['Александра Александр', 'Евгения Евгений', 'Валентина Валентин', 'Серафима Серафим'].map((pair) => {
    const [woman = '', man = ''] = pair.split(' ').map(foldKey);
    return [woman, man];
  }),
);

const borneByBoth: ReadonlySet<string> = new Set(
  'Саша Сашка Саня Шура Женя Женька Жека Валя Сима Слава'.split(' ').map(foldKey),
);

/**
 * The fold key on which forms of one name agree: that of the full name, for a woman's name that shares its forms with
 * a man's (Женя: Евгений, Евгения) that of the man's; the key itself where no variant is known.
 */
export function canonicalGiven(key: string): string {
  const full = allForms.get(key) ?? key;
  return menOfWomen.get(full) ?? full;
}

/** True for a key that is an everyday form of a Russian name. */
export function isRussianForm(key: string): boolean {
  return russianForms.has(key);
}

/** True for a key that is known as an everyday form of another name. */
export function isVariantForm(key: string): boolean {
  return allForms.has(key);
}

/** The sex of a given name or of the name that it is a form of; null where it is unknown or borne by both. */
export function sexOfGivenForm(key: string): Sex | null {
  if (borneByBoth.has(key)) return null;
  return sexOfGiven(key) ?? sexOfGiven(allForms.get(key) ?? key);
}
