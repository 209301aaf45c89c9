/** Hungarian: the discipline questionnaire. */
import type { questionnaire as en } from '../en/questionnaire-texts.ts';

export const questionnaire: Record<keyof typeof en, string> = {
  'level.1': 'nincs',
  'level.2': 'esetleges',
  'level.3': 'meghatározott, részben követett',
  'level.4': 'következetes, mért',
  'level.5': 'folyamatosan fejlesztett',
  'level.unknown': 'Nem tudom',

  'question.1': 'Szerepkörönként meghatároztuk és rögzítjük a legfontosabb értékesítési tevékenységeket.',
  'question.1.1': 'Semmit sem rögzítünk.',
  'question.1.3': 'Van lista, a tevékenységek több mint felét rögzítjük.',
  'question.1.5': 'Szinte mindent rögzítünk, nagyrészt automatikusan.',
  'question.1.action':
    'Írják össze szerepkörönként a legfontosabb tevékenységeket, és rögzítsék őket egy helyen.',

  'question.2': 'A vezetők hetente összevetik a tevékenységeket a célokkal.',
  'question.2.1': 'Soha.',
  'question.2.3': 'Havonta vagy külön kérésre.',
  'question.2.5': 'Hetente, és számon kérik, amiben megállapodtak.',
  'question.2.action':
    'Vessék össze hetente a tevékenységeket a célokkal, és kérjék számon, amiben megállapodtak.',

  'question.3': 'Tudjuk, mely tevékenységek vezetnek megnyert üzlethez.',
  'question.3.1': 'Csak megérzés alapján.',
  'question.3.3': 'Néhány konverziós arányt ismerünk.',
  'question.3.5': 'Szerepkörönkénti és szegmensenkénti arányok irányítják a munkát.',
  'question.3.action': 'Mérjék szerepkörönként, hogyan lesz a tevékenységből megnyert üzlet.',

  'question.4': 'Az értékesítési csapat hetente, rögzített napirenddel és feladatlistával egyeztet.',
  'question.4.1': 'Nincs megbeszélés.',
  'question.4.3': 'Van, de gyakran elmarad.',
  'question.4.5': 'Az alkalmak több mint 90%-át megtartják, a feladatokat lezárják.',
  'question.4.action':
    'Tartsanak heti értékesítési csapatmegbeszélést rögzített napirenddel, az előző hét feladatainak lezárásával kezdve.',

  'question.5': 'Minden értékesítő rendszeres, az ügyletellenőrzéstől elkülönülő egyéni fejlesztést kap.',
  'question.5.1': 'Nincs ilyen.',
  'question.5.3': 'Havonta, egyenetlenül.',
  'question.5.5': 'Legalább havi három óra, nyomon követett készségfejlesztési céllal.',
  'question.5.action':
    'Biztosítsanak minden értékesítőnek az ügyletellenőrzéstől elkülönülő egyéni fejlesztést.',

  'question.6': 'A vezetők az elmaradt vállalásokat mindenkinél – a sztároknál is – azonosan kezelik.',
  'question.6.1': 'A sztárok kivételek.',
  'question.6.3': 'Többnyire azonosan.',
  'question.6.5': 'Mindig azonosan és átláthatóan.',
  'question.6.action':
    'Állapodjanak meg, mi következik az elmaradt vállalásokból, és ezt mindenkinél alkalmazzák, a sztároknál is.',

  'question.7': 'A szakaszoknak írásos, a vevő lépésein alapuló továbblépési feltételeik vannak.',
  'question.7.1': 'Nincsenek szakaszok.',
  'question.7.3': 'Le vannak írva, de lazán kezeljük őket.',
  'question.7.5': 'A CRM megköveteli őket, és rendszeresen felülvizsgáljuk.',
  'question.7.action': 'Írják le minden szakasz továbblépési feltételeit a vevő lépései alapján.',

  'question.8': 'Egyetlen, hetente áttekintett pipeline-jelentésben bízunk.',
  'question.8.1': 'Mindenkinek saját listája van.',
  'question.8.3': 'Havonta tekintjük át.',
  'question.8.5': 'Hetente áttekintjük, és a felső vezetés is ezeket a számokat használja.',
  'question.8.action':
    'A saját listákat váltsa fel egyetlen pipeline-jelentés, amelyet hetente áttekintenek.',

  'question.9': 'Mérjük és csökkentjük az előrejelzés hibáját.',
  'question.9.1': 'Nincs előrejelzés, vagy 40%-nál is nagyobb a hibája.',
  'question.9.3': 'Mérjük, a hiba 15–25%.',
  'question.9.5': 'A hiba legfeljebb 10%.',
  'question.9.action': 'Írják le minden időszak előrejelzését, és mérjék, mekkorát tévedtek.',

  'question.10': 'A teljesítménybér azt jutalmazza, amit az adott szerepkör befolyásol.',
  'question.10.1': 'Mindenkinél azonos vagy esetleges.',
  'question.10.3': 'Részben szerepkörhöz igazodik.',
  'question.10.5': 'Szerepkörhöz igazodik, évente felülvizsgáljuk.',
  'question.10.action':
    'Kössék minden szerepkör teljesítménybérét ahhoz, amit az a szerepkör befolyásolni tud.',

  'question.11': 'A kvóták kapacitás- és piaci adatokon alapulnak.',
  'question.11.1': 'Nincs kvóta, vagy a tavalyi megemelt értéke.',
  'question.11.3': 'Részben.',
  'question.11.5': 'Alulról felépítettek, és az értékesítők legalább 60%-a eléri őket.',
  'question.11.action': 'Építsék fel a kvótákat alulról, kapacitás- és piaci adatokból.',

  'question.12': 'Az értékesítők maguk is ki tudják számítani jutalékukat, és az időben érkezik.',
  'question.12.1': 'Viták vannak.',
  'question.12.3': 'Többnyire.',
  'question.12.5': 'Világos szabályok, bárki utánanézhet.',
  'question.12.action':
    'Tegyék olyan világossá a javadalmazás szabályait, hogy bárki ki tudja számítani a jutalékát.',

  'question.13': 'Minden ügyfél és nyitott ügylet egy közös rendszerben van.',
  'question.13.1': 'Személyes jegyzetekben vannak.',
  'question.13.3': 'A többségük.',
  'question.13.5': 'Mind, naponta ellenőrizve.',
  'question.13.action': 'Vigyenek minden ügyfelet és nyitott ügyletet egy közös rendszerbe.',

  'question.14':
    'Ha legjobb értékesítőnk holnap távozna, kapcsolatai és ügyleteinek története használható maradna.',
  'question.14.1': 'Elveszne.',
  'question.14.3': 'Részben maradna használható.',
  'question.14.5': 'Teljesen használható maradna, a kiemelt ügyfeleknek második kapcsolattartója van.',
  'question.14.action':
    'Rögzítsék a kapcsolatokat és az ügyletek történetét, és legyen a kiemelt ügyfeleknek második kapcsolattartójuk.',

  'question.15': 'Mindenki tudja, ki keres, ki minősít, ki zár le és ki gondozza az ügyfelet.',
  'question.15.1': 'Mindenki mindent csinál.',
  'question.15.3': 'Többnyire tudjuk.',
  'question.15.5': 'Le van írva, átfedések nélkül.',
  'question.15.action': 'Írják le, ki keres, ki minősít, ki zár le és ki gondozza az ügyfelet.',

  'question.16': 'Az érdeklődő átadásának közös feltételei és határideje van.',
  'question.16.1': 'Kötetlenül történik.',
  'question.16.3': 'Megállapodtunk benne, de nem mérjük.',
  'question.16.5': 'Mérjük, a visszautasított érdeklődőket átbeszéljük.',
  'question.16.action': 'Állapodjanak meg az érdeklődők átadásának feltételeiben és határidejében.',

  'question.17': 'A megnyert ügyfél teljes információval kerül a gondozójához.',
  'question.17.1': 'Az értékesítőnél marad, vagy magára marad.',
  'question.17.3': 'Néha ellenőrzőlistával.',
  'question.17.5': 'Mindig, közös megbeszéléssel, és mérjük is.',
  'question.17.action': 'Adjanak át minden megnyert ügyfelet ellenőrzőlistával és közös megbeszéléssel.',

  'question.18': 'A szegmenseknek vagy piacoknak saját céljuk és felelős csapatuk van.',
  'question.18.1': 'Nincsenek szegmensek.',
  'question.18.3': 'Csak céljuk van.',
  'question.18.5': 'Céljuk, csapatuk és külön eredménykimutatásuk van.',
  'question.18.action': 'Legyen minden szegmensnek célja és egyetlen felelős csapata.',

  'question.19': 'Írásos profil és próbafeladat alapján veszünk fel értékesítőt.',
  'question.19.1': 'Megérzés alapján.',
  'question.19.3': 'Van profil.',
  'question.19.5': 'Pontozással, amelyet a későbbi eredményekkel is összevetünk.',
  'question.19.action': 'Írásos profil és pontozott próbafeladat alapján vegyenek fel értékesítőt.',

  'question.20': 'Az új értékesítők mérföldköves betanulási terv szerint indulnak.',
  'question.20.1': 'Bedobjuk őket a mély vízbe.',
  'question.20.3': 'Van egy egyszerű terv.',
  'question.20.5': 'Szerepkörönként van terv, és mérjük a felfutási időt.',
  'question.20.action': 'Induljanak az új értékesítők mérföldköves betanulási tervvel.',

  'question.21': 'Kézikönyvben rögzítettük, hogyan nyerünk, és mások is használják.',
  'question.21.1': 'Fejben van.',
  'question.21.3': 'Részben le van írva.',
  'question.21.5': 'Naprakész, és az egyéni fejlesztésben is használjuk.',
  'question.21.action': 'Írják le, hogyan nyernek üzletet, hogy mások is használhassák.',

  'question.22': 'Az értékesítési vezető elsősorban vezet, nem maga értékesít.',
  'question.22.1': 'Mindent az alapító vagy a vezető értékesít.',
  'question.22.3': 'Fele-fele arányban.',
  'question.22.5': 'Idejének legalább 80%-ában vezet.',
  'question.22.action': 'Szabadítsák fel az értékesítési vezető idejét a vezetésre.',

  'question.23':
    'Az értékesítési prioritások a vállalati növekedési célokból erednek, és mindenki ismeri őket.',
  'question.23.1': 'Nincsenek.',
  'question.23.3': 'Évente egyszer beszélünk róluk.',
  'question.23.5': 'Negyedévente meghatározzuk és mindenkire lebontjuk őket.',
  'question.23.action':
    'Vezessék le az értékesítési prioritásokat a növekedési célokból, és ismertessék meg mindenkivel.',

  'question.24': 'Az eredmények a csapat számára láthatók, nyíltan megbeszéljük őket.',
  'question.24.1': 'Rejtve maradnak.',
  'question.24.3': 'Csak a vezetők látják.',
  'question.24.5': 'Folyamatosan láthatók, és megbeszéljük őket.',
  'question.24.action': 'Mutassák meg az eredményeket az egész csapatnak, és beszéljék meg őket nyíltan.',
};
