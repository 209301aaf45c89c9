/** Hungarian: the screen of the report, and the files that are handed over. */
import type { reportScreen as english } from '../en/report-screen-texts.ts';

export const reportScreen: Record<keyof typeof english, string> = {
  'screen.report': 'Jelentés',
  'reportScreen.sections': 'Fejezetek',
  'reportScreen.sections.hint': 'Húzza a fejezetet a helyére, vagy nyomja meg az Alt billentyűt egy nyíllal.',
  'reportScreen.include': '{{section}} nyomtatása',
  'reportScreen.moveUp': '{{section}} feljebb',
  'reportScreen.moveDown': '{{section}} lejjebb',
  'reportScreen.moved': '{{section}}: mostantól a(z) {{place}}., összesen {{count}}',
  'reportScreen.notPrinted': 'Kihagyva',
  'reportScreen.firstPage': '{{page}}. oldal',

  'reportScreen.preview': 'Oldalak',
  'reportScreen.pageLabel': '{{page}}. oldal, összesen {{pages}}: {{section}}',
  'reportScreen.pages_one': '{{count}} oldal',
  'reportScreen.pages_other': '{{count}} oldal',
  'reportScreen.size': 'Az oldalak mérete',
  'reportScreen.size.page': 'Egy oldal',
  'reportScreen.size.all': 'Minden oldal',
  'reportScreen.hiddenHere':
    'Csak ezen a képernyőn rejtett: a fájlban a nevek és összegek a jobb oldali beállítás szerint jelennek meg.',
  'reportScreen.drawing': 'Készülnek az oldalak …',
  'reportScreen.again': 'Újra',

  'reportScreen.headline': 'A fejezet címsora',
  'reportScreen.headline.hint': 'Üresen hagyva a program írja meg az adatokból. A saját címsor jelölve lesz.',
  'reportScreen.commentary': 'Saját szöveg ebben a fejezetben',
  'reportScreen.commentary.hint':
    'A tanácsadó szavaiként, a tényektől elkülönítve jelenik meg. Üres sor után új bekezdés kezdődik.',
  'reportScreen.commentary.en': 'Az angol jelentés szövege.',
  'reportScreen.commentary.hu': 'A magyar jelentés szövege.',

  'reportScreen.settings': 'Ez a jelentés',
  'reportScreen.names': 'Az emberek neve helyén',
  'reportScreen.names.full': 'Név',
  'reportScreen.names.initials': 'Monogram',
  'reportScreen.names.roles': 'Szerep',
  'reportScreen.hide.pay': 'Javadalmazás nélkül',
  'reportScreen.hide.revenue': 'Árbevétel nélkül',
  'reportScreen.target': 'Összehasonlítás ezzel',
  'reportScreen.target.none': 'Még nincs célállapot',
  'reportScreen.accent': 'Kiemelőszín',
  'reportScreen.accent.reset': 'Vissza a Phaseboard színére',
  'reportScreen.logo': 'Logó',
  'reportScreen.logo.choose': 'Logó kiválasztása …',
  'reportScreen.logo.change': 'Csere …',
  'reportScreen.logo.remove': 'Eltávolítás',
  'reportScreen.logo.hint': 'PNG, JPEG vagy SVG, legfeljebb {{size}} KB.',
  'reportScreen.logo.print': 'A logó nyomtatása',

  'reportScreen.save': 'PDF mentése …',
  'reportScreen.progress': '{{name}} készültsége',
  'reportScreen.making': 'Készül: {{name}} …',
  'reportScreen.cancel': 'Mégse',
  'reportScreen.cancelled': 'Megszakítva. Semmi nem került fájlba.',
  'reportScreen.done': 'Elkészült: {{name}}.',
  'reportScreen.donePages_one': 'Elkészült: {{name}}, {{count}} oldal.',
  'reportScreen.donePages_other': 'Elkészült: {{name}}, {{count}} oldal.',
  'reportScreen.openFolder': 'Mappa megnyitása',
  'reportScreen.inDownloads': 'A böngésző letöltései között van.',

  'reportScreen.files': 'További fájlok',
  'reportScreen.file.slides': 'PowerPoint',
  'reportScreen.file.slides.hint': 'Ugyanezek a fejezetek, szerkeszthető táblázatokkal és ábrákkal',
  'reportScreen.file.xlsx': 'Táblázatok Excelhez',
  'reportScreen.file.xlsx.hint': 'Névsor, változások, mutatók, válaszok, döntések, teendők',
  'reportScreen.file.csv': 'Táblázatok CSV-ben',
  'reportScreen.file.csv.hint': 'Ugyanezek a táblázatok egymás alatt',
  'reportScreen.file.svg': 'Szervezet SVG-ben',
  'reportScreen.file.svg.hint': 'Bármekkora méretű rajz, mellette a terv',
  'reportScreen.file.png': 'Szervezet PNG-ben',
  'reportScreen.file.png.hint': 'Kép, hüvelykenként 300 képponttal',
  'reportScreen.file.chartSvg': 'Szervezeti ábra SVG-ben',
  'reportScreen.file.chartSvg.hint': 'Ki kinek az alárendeltje, bármekkora méretben',
  'reportScreen.file.chartPng': 'Szervezeti ábra PNG-ben',
  'reportScreen.file.chartPng.hint': 'Ugyanez képként, hüvelykenként 300 képponttal',
  'reportScreen.file.handout': 'Üres sávok és névsor',
  'reportScreen.file.handout.hint': 'Nyomtatáshoz a műhelymunka előtt',
  'reportScreen.file.bundle': 'Minden egy zipben',
  'reportScreen.file.bundle.hint': 'Jelentés, diák, táblázatok, rajzok, műhelymunkafájl',

  'reportScreen.versions': 'Végleges változatok',
  'reportScreen.versions.hint': 'A végleges változat bájtra pontosan megmarad, és bármikor újra elmenthető.',
  'reportScreen.versions.none': 'Még nincs.',
  'reportScreen.versions.freeze': 'Legyen ez a(z) {{number}}. végleges változat',
  'reportScreen.versions.edition': 'a modell {{edition}}. kiadása',
  'reportScreen.versions.name': '{{number}}. változat',
  'reportScreen.versions.save': 'A(z) {{number}}. változat mentése',
  'reportScreen.versions.frozen': 'A(z) {{number}}. végleges változat rögzítve.',
  'reportScreen.locale.en': 'angol',
  'reportScreen.locale.hu': 'magyar',

  'fileName.slides': 'diák',
  'fileName.tables': 'táblázatok',
  'fileName.organization': 'szervezet',
  'fileName.chart': 'szervezeti ábra',
  'fileName.handout': 'a műhelymunkához',
  'fileName.bundle': 'minden',
  'fileName.final': '{{number}}. végleges',

  'fileKind.pptx': 'PowerPoint-bemutató',
  'fileKind.template': 'PowerPoint-bemutatók és -sablonok',
  'template.slides': 'A diák sablonja',
  'template.slides.own': 'A Phaseboard saját megjelenése',
  'template.slides.hint':
    'A cég .pptx, .potx, .pptm vagy .potm fájlja. A diaminták és az elrendezések változatlanok maradnak; a mintadiák, a nevek és a tulajdonságok nem kerülnek át.',
  'template.slides.library': '{{name}}, minden műhelymunkához',
  'template.slides.workshop': '{{name}}, csak ehhez a műhelymunkához',
  'template.slides.choose': 'Sablon kiválasztása …',
  'template.slides.change': 'Csere …',
  'template.slides.onlyHere': 'Másik ehhez a műhelymunkához …',
  'template.slides.drop': 'A Phaseboard saját megjelenése legyen',
  'template.slides.dropHere': 'Ismét az általános legyen',
  'template.slides.role.title': 'Az első dia elrendezése',
  'template.slides.role.titleOnly': 'A többi dia elrendezése',
  'fileKind.zip': 'Zip-archívum',
  'fileKind.svg': 'SVG-rajz',
  'fileKind.png': 'PNG-kép',
  'fileKind.image': 'Kép',

  'error.picture.unknown':
    'A(z) {{name}} nem PNG-, JPEG- vagy SVG-kép. Semmi nem változott; válasszon másik fájlt.',
  'error.picture.tooLarge':
    'A(z) {{name}} túl nagy logónak ({{size}} KB, legfeljebb {{limit}} KB lehet). Semmi nem változott; mentse kisebb méretben, és válassza ki újra.',
  'error.picture.damaged':
    'A(z) {{name}} képként nem olvasható: sérült, vagy ritka fajta. Semmi nem változott; mentse újra PNG-ben, és válassza ki ismét.',
  'error.template.notOne':
    'A(z) {{name}} nem PowerPoint-bemutató és nem is PowerPoint-sablon. Semmi nem változott; válasszon .pptx, .potx, .pptm vagy .potm fájlt.',
  'error.template.damaged':
    'A(z) {{name}} sérült, sablonként nem használható. Semmi nem változott; nyissa meg a PowerPointban, mentse új néven, és azt válassza ki.',
  'error.template.locked':
    'A(z) {{name}} jelszóval védett, vagy a régi .ppt formátumú. Semmi nem változott; nyissa meg a PowerPointban, mentse jelszó nélkül .pptx formátumban, és azt válassza ki.',
  'error.template.tooLarge':
    'A(z) {{name}} túl nagy sablonnak (legfeljebb 50 MB, kicsomagolva 100 MB lehet). Semmi nem változott; törölje belőle a PowerPointban a mintadiákat és a nagy képeket, majd válassza ki újra.',
  'error.template.strict':
    'A(z) {{name}} „Strict Open XML” formátumú. Semmi nem változott; a PowerPointban mentse másként, a szokásos .pptx formátumban, és azt válassza ki.',
  'error.template.noLayout':
    'A(z) {{name}} egyetlen diaelrendezést sem tartalmaz, ezért nem készíthető vele dia. Semmi nem változott; azt a sablont válassza, amelyből a cég diái készülnek.',
  'error.template.unsafe':
    'A(z) {{name}} dokumentumtípus-megadást tartalmaz, amire egy sablonnak nincs szüksége, ezért nem olvastuk be. Semmi nem változott; kérjen tiszta fájlt attól, akitől kapta.',
  'error.template.ownSlide':
    'A(z) {{name}} fájlban a(z) „{{layout}}” elrendezés egy diára hivatkozik, amely minden ügyfél bemutatójába bekerülne. Semmi nem változott; a diaminta nézetben szüntesse meg a hivatkozást, és válassza ki újra a fájlt.',
  'error.picture.tooManyPixels':
    'A(z) {{name}} több mint {{limit}} millió képpontból áll. Semmi nem változott; mentse kisebb méretben, és válassza ki újra.',
  'error.picture.unsafe':
    'A(z) {{name}} olyan SVG, amelyben program vagy máshonnan betöltött rész van. Semmi nem változott; mentse egyszerű SVG-ként vagy PNG-ként, és válassza ki újra.',
  'error.report.tooLarge':
    'A jelentés túl nagy ahhoz, hogy végleges változatként megmaradjon. Semmi nem változott; hagyjon ki fejezeteket, vagy mentse PDF-ként.',
};
