// Countries and towns whose names in the two languages do not agree in their first letters once both are written in one alphabet.
import { foldKey } from '../../text/fold.ts';
import { remembered } from '../../text/memo.ts';

const pairs = `
Mexico Мексик;Turkey Турци;Egypt Египт;Germany Германи;Georgia Грузи;Hungary Венгри;Greece Греци;Spain Испани;Sweden Швеци;Switzerland Швейцари;Poland Польш
Czech Чех;France Франци;Italy Итали;England Англи;Britain Британи;Scotland Шотланди;Ireland Ирланди;Iceland Исланди;Norway Норвеги;Denmark Дани;Finland Финлянди
Netherlands Нидерланд;Holland Голланди;Belgium Бельги;Austria Австри;Croatia Хорвати;Serbia Серби;Cyprus Кипр;Israel Израил;Jordan Иордани;Lebanon Ливан;Syria Сири
Iraq Ирак;Iran Иран;Yemen Йемен;Saudi Саудовск;Ethiopia Эфиопи;Eritrea Эритре;Algeria Алжир;Tunisia Тунис;Libya Ливи;Morocco Марокк;Kenya Кени;Congo Конго
Guinea Гвине;Ivory Кот;Cameroon Камерун;Chad Чад;Mozambique Мозамбик;Zimbabwe Зимбабв;Zambia Замби;China Кита;Japan Япони;Korea Коре;India Инди;Cambodia Камбодж
Thailand Таиланд;Philippines Филиппин;Indonesia Индонези;Australia Австрали;Argentina Аргентин;Chile Чили;Peru Перу;Brazil Бразили;Colombia Колумби;Venezuela Венесуэл
Guatemala Гватемал;Honduras Гондурас;Haiti Гаити;Cuba Куб;Jamaica Ямайк;Canada Канад;America Америк;Estonia Эстони;Lithuania Литв;Latvia Латви;Belarus Белорусси
Belarus Беларус;Moldova Молдов;Armenia Армени;Azerbaijan Азербайджан;Uzbekistan Узбекистан;Kyrgyzstan Киргизи;Tajikistan Таджикистан;Turkmenistan Туркмени
Chechnya Чечн;Crimea Крым;Moscow Москв;Kyiv Киев;Kiev Киев;Warsaw Варшав;Paris Париж;Rome Рим;Vienna Вен;Cairo Каир;Athens Афин;Beijing Пекин;Damascus Дамаск
Aleppo Алепп;Jerusalem Иерусалим;Bethlehem Вифлеем;Venice Венеци;Naples Неапол;Cologne Кельн;Munich Мюнхен;Prague Праг;Bucharest Бухарест;Lisbon Лиссабон
Petersburg Петербург;Leningrad Ленинград;Sevastopol Севастопол;Odesa Одесс;Kharkiv Харьков;Lviv Львов;Mykolaiv Николаев;Luhansk Луганск;Donbas Донбасс;Chisinau Кишинев
Havana Гаван;Geneva Женев;Hague Гааг;Brussels Брюссел;Copenhagen Копенгаген;Stockholm Стокгольм;Hamburg Гамбург;Leipzig Лейпциг;Seoul Сеул;Tokyo Токио;Hiroshima Хиросим
Shanghai Шанхай;Hong Гонконг;Baghdad Багдад;Tehran Тегеран;Mosul Мосул;Beirut Бейрут;Gaza Газ;Tripoli Триполи;Khartoum Хартум;Nairobi Найроби;Johannesburg Йоханнесбург
Romania Румын;Bulgaria Болгари;Macedonia Македони;Montenegro Черногор;Rwanda Руанд;Burma Бирм;Caucasus Кавказ;Siberia Сибир;Transnistria Приднестров;Transcarpathia Закарпат
Transcarpathian Закарпат;Transbaikal Забайкал;Transcaucasia Закавказ;Transvolga Заволж;Maritime Приморск;Jewish Еврейск;Orel Орл;Oryol Орл;Volhynia Волын;Chernivtsi Черновц
Dnipro Днепр;Zaporizhzhia Запорож;Zaporizhia Запорож;Rivne Ровн;Uzhhorod Ужгород;Kirovohrad Кировоград;Karachay Карача
`;

const folded: readonly (readonly [string, string])[] = pairs
  .trim()
  .split(/[;\n]/)
  .map((pair) => pair.trim().split(' '))
  .map(([en = '', ru = '']) => [foldKey(en), foldKey(ru)]);

/** By folded name: which of the pairs it is, in either language; -1 where it is none. */
const numberOf = remembered((name) =>
  folded.findIndex(([en, ru]) => name.startsWith(en) || name.startsWith(ru)),
);

/** Whether two folded names are of one place, one written as English has it and the other as Russian. */
export function isSameAbroad(a: string, b: string): boolean {
  const number = numberOf(a);
  return number >= 0 && number === numberOf(b);
}
