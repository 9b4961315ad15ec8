// Given names that are known with their sex: they settle the order of name parts, the sex, and what an oblique
// form goes back to. Names of both sexes (Саша, Женя) are in neither list.
import { foldKey } from '../text/fold.ts';
import type { Sex } from './sex.ts';

const russianMen = `Август Авдей Адам Азамат Айдар Айрат Аким Алан Александр Алексей Али Альберт Амир Анатолий Андрей Антон
Аркадий Арман Арсен Арсений Артём Артемий Артур Архип Аслан Ахмед Афанасий Багдасар Бекхан Богдан Борис Булат Вадим
Валентин Валерий Василий Вениамин Виктор Виталий Владимир Владислав Владлен Всеволод Вячеслав Гавриил Гаврила Геннадий
Георгий Герман Глеб Гордей Григорий Давид Давыд Дамир Даниил Данил Данила Демид Демьян Денис Дмитрий Евгений Егор Елисей
Емельян Ефим Ефрем Заур Захар Зелимхан Зиновий Иван Игнат Игнатий Игорь Ильдар Ильнур Илья Иннокентий Иосиф Ислам Камиль
Карен Карим Кирилл Климент Кондрат Константин Корней Кузьма Лаврентий Лев Леонид Леонтий Лука Магомед Макар Максим Марат
Марк Мартын Матвей Мирон Мирослав Михаил Мурад Муса Мустафа Назар Наум Никита Никифор Николай Никон Олег Оскар Осип Остап
Павел Панкрат Парамон Пётр Платон Потап Прохор Рамазан Рамиль Расул Ратмир Рашид Ренат Ринат Рифат Роберт Родион Роман
Ростислав Рубен Руслан Рустам Савва Савелий Самуил Святослав Севастьян Семён Серафим Сергей Сидор Станислав Степан Султан
Тагир Тамерлан Тарас Тигран Тимофей Тимур Тихон Трофим Умар Фадей Фарид Фёдор Федот Феликс Филипп Фома Харитон Хасан
Христофор Шамиль Эдгар Эдуард Эльдар Эмиль Эрик Юлиан Юрий Яков Ян Ярослав`;

const russianWomen = `Агата Агафья Аида Алевтина Александра Алёна Алина Алиса Алла Альбина Алия Амина Анастасия Ангелина
Анжела Анжелика Анна Антонина Анфиса Арина Валентина Валерия Варвара Василиса Вера Вероника Виктория Галина Гульнара Дарья
Диана Дина Евгения Евдокия Екатерина Елена Елизавета Жанна Залина Зарема Зинаида Зоя Зульфия Инна Ираида Ирина Камилла
Карина Кира Клавдия Кристина Ксения Лариса Лейла Лиана Лидия Лилия Любовь Людмила Мадина Майя Маргарита Марина Мария Марта
Марфа Милана Мирослава Надежда Наталья Наталия Нелли Ника Нина Нинель Нонна Оксана Олеся Ольга Патимат Пелагея Полина
Прасковья Раиса Регина Римма Роза Розалия Руслана Светлана Серафима София Софья Станислава Таисия Тамара Татьяна Ульяна
Фаина Фатима Фёкла Эвелина Элина Эльвира Эльмира Эмма Юлия Яна Ярослава`;

const englishMen = `Abraham Adam Albert Alexander Alfred Algernon Andrew Anthony Archibald Arthur Augustus Benjamin Bernard
Bertram Carl Charles Christopher Clarence Daniel David Dickinson Edgar Edmund Edward Edwin Eric Ernest Eugene Francis Frank
Franklin Frederick Fredrick Gabriel Geoffrey George Gilbert Guillaume Gustaf Harold Harry Harvey Henri Henry Herbert Herman Hudson Hugh
Isaac Isidor Jack Jacob Jacques James Jean Jerome Johan Johannes John Jonathan Joseph Joshua Karl Kenneth Lawrence Leonard
Leopold Lewis Louis Luigi Mark Martin Matthew Maurice Michael Nathan Nathaniel Nicholas Oliver Oscar Otto Owen Patrick Paul Percival
Percy Peter Philip Ralph Raymond Reginald Richard Robert Roger Samuel Sidney Solomon Stephen Sydney Theodore Thomas Thornton
Timothy Tyrell Victor Walter Washington Wilfred William Zachary`;

const englishWomen = `Ada Adele Agnes Alice Amelia Amy Ann Anna Anne Annie Augusta Beatrice Bertha Bridget Caroline Catherine
Charlotte Clara Clear Constance Cornelia Daisy Dorothy Edith Edwiga Eileen Eleanor Eliza Elizabeth Ella Ellen Elsie Emily Emma Esther
Ethel Eva Fanny Florence Frances Georgina Gertrude Gladys Grace Hanna Hannah Harriet Hedwig Helen Helena Henriette Hilda Ida
Irene Isabella Jane Jessie Johanna Josephine Juliette Karen Kate Katherine Laura Leila Lillian Lily Lizzie Louise Lucille Lucy Mabel
Madeleine Madeline Margaret Marguerite Maria Marian Marie Marion Marjorie Martha Mary Mathilde Maud May Mildred Minnie Miriam
Nancy Nellie Nora Olive Olga Pauline Phyllis Rachel Rebecca Rhoda Rosa Rose Ruth Sarah Selma Sophia Stella Susan Sylvia Theresa Velin Victoria
Violet Virginia Winifred`;

const keysOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).map(foldKey));

const russian = { male: keysOf(russianMen), female: keysOf(russianWomen) };
const men = new Set([...russian.male, ...keysOf(englishMen)]);
const women = new Set([...russian.female, ...keysOf(englishWomen)]);

/** The sex of a given name by its fold key; null where the name is unknown or borne by both. */
export function sexOfGiven(key: string): Sex | null {
  const male = men.has(key);
  const female = women.has(key);
  if (male === female) return null;
  return male ? 'male' : 'female';
}

/** As {@link sexOfGiven}, for Russian names only: forms of them must not be taken for Western names (Анны, Annie). */
export function sexOfRussianGiven(key: string): Sex | null {
  if (russian.male.has(key)) return russian.female.has(key) ? null : 'male';
  return russian.female.has(key) ? 'female' : null;
}

const written: ReadonlySet<string> = new Set(
  `${russianMen} ${russianWomen}`.toLowerCase().replaceAll('ё', 'е').split(/\s+/),
);

/** True for a Russian name in the nominative, letter by letter; `word` in lower case. */
export function isWrittenRussianGiven(word: string): boolean {
  return written.has(word.replaceAll('ё', 'е'));
}

/** Russian men's names as written, lower case: what patronymics are made of. */
export const russianFathers: readonly string[] = russianMen.toLowerCase().split(/\s+/);

export function isKnownGiven(key: string): boolean {
  return men.has(key) || women.has(key);
}
