/** English: the screen of the report, and the files that are handed over. */
export const reportScreen = {
  'screen.report': 'Report',
  'reportScreen.sections': 'Sections',
  'reportScreen.sections.hint': 'Drag a section to its place, or press Alt with an arrow key.',
  'reportScreen.include': 'Print {{section}}',
  'reportScreen.moveUp': 'Move {{section}} up',
  'reportScreen.moveDown': 'Move {{section}} down',
  'reportScreen.moved': '{{section}}: now {{place}} of {{count}}',
  'reportScreen.notPrinted': 'Left out',
  'reportScreen.firstPage': 'page {{page}}',

  'reportScreen.preview': 'Pages',
  'reportScreen.pageLabel': 'Page {{page}} of {{pages}}: {{section}}',
  'reportScreen.pages_one': '{{count}} page',
  'reportScreen.pages_other': '{{count}} pages',
  'reportScreen.size': 'Size of the pages',
  'reportScreen.size.page': 'One page',
  'reportScreen.size.all': 'All pages',
  'reportScreen.hiddenHere':
    'Hidden on this screen only: the file shows names and amounts as set up on the right.',
  'reportScreen.drawing': 'Drawing the pages …',
  'reportScreen.again': 'Try again',

  'reportScreen.headline': 'Headline of this section',
  'reportScreen.headline.hint':
    'Leave it empty and the program writes it from the facts. Your own is marked as yours.',
  'reportScreen.commentary': 'Your words in this section',
  'reportScreen.commentary.hint':
    'Printed as the consultant’s words, apart from the facts. An empty line starts a new paragraph.',
  'reportScreen.commentary.en': 'Text of the English report.',
  'reportScreen.commentary.hu': 'Text of the Hungarian report.',

  'reportScreen.settings': 'This report',
  'reportScreen.names': 'People are called by',
  'reportScreen.names.full': 'Names',
  'reportScreen.names.initials': 'Initials',
  'reportScreen.names.roles': 'Roles',
  'reportScreen.hide.pay': 'Without pay',
  'reportScreen.hide.revenue': 'Without revenue',
  'reportScreen.target': 'Compare with',
  'reportScreen.target.none': 'No target scenario yet',
  'reportScreen.accent': 'Accent colour',
  'reportScreen.accent.reset': 'Back to Phaseboard’s own',
  'reportScreen.logo': 'Logo',
  'reportScreen.logo.choose': 'Choose a logo …',
  'reportScreen.logo.change': 'Change …',
  'reportScreen.logo.remove': 'Remove',
  'reportScreen.logo.hint': 'PNG, JPEG or SVG, at most {{size}} KB.',
  'reportScreen.logo.print': 'Print the logo',

  'reportScreen.save': 'Save PDF …',
  'reportScreen.progress': 'Progress of {{name}}',
  'reportScreen.making': 'Making {{name}} …',
  'reportScreen.cancel': 'Cancel',
  'reportScreen.cancelled': 'Cancelled. Nothing was written.',
  'reportScreen.done': '{{name}} is ready.',
  'reportScreen.donePages_one': '{{name}} is ready, {{count}} page.',
  'reportScreen.donePages_other': '{{name}} is ready, {{count}} pages.',
  'reportScreen.openFolder': 'Open the folder',
  'reportScreen.inDownloads': 'It is among the browser’s downloads.',

  'reportScreen.files': 'Other files',
  'reportScreen.file.slides': 'PowerPoint',
  'reportScreen.file.slides.hint': 'The same sections; tables and charts can be edited',
  'reportScreen.file.xlsx': 'Tables for Excel',
  'reportScreen.file.xlsx.hint': 'Roster, changes, metrics, answers, decisions, actions',
  'reportScreen.file.csv': 'Tables as CSV',
  'reportScreen.file.csv.hint': 'The same tables, one below the other',
  'reportScreen.file.svg': 'Organization as SVG',
  'reportScreen.file.svg.hint': 'A drawing of any size, the plan beside it',
  'reportScreen.file.png': 'Organization as PNG',
  'reportScreen.file.png.hint': 'A picture with 300 dots to the inch',
  'reportScreen.file.chartSvg': 'Org chart as SVG',
  'reportScreen.file.chartSvg.hint': 'The reporting lines, in any size',
  'reportScreen.file.chartPng': 'Org chart as PNG',
  'reportScreen.file.chartPng.hint': 'The reporting lines, 300 dots to the inch',
  'reportScreen.file.handout': 'Blank lanes and roster',
  'reportScreen.file.handout.hint': 'To print before the workshop',
  'reportScreen.file.bundle': 'Everything in one zip',
  'reportScreen.file.bundle.hint': 'Report, slides, tables, drawings, workshop file',

  'reportScreen.versions': 'Final versions',
  'reportScreen.versions.hint':
    'A final version is kept as it is, byte for byte, and can be saved again at any time.',
  'reportScreen.versions.none': 'None yet.',
  'reportScreen.versions.freeze': 'Make final version {{number}}',
  'reportScreen.versions.edition': 'model edition {{edition}}',
  'reportScreen.versions.name': 'Version {{number}}',
  'reportScreen.versions.save': 'Save version {{number}}',
  'reportScreen.versions.frozen': 'Final version {{number}} is kept.',
  'reportScreen.locale.en': 'English',
  'reportScreen.locale.hu': 'Hungarian',

  'fileName.slides': 'slides',
  'fileName.tables': 'tables',
  'fileName.organization': 'organization',
  'fileName.chart': 'org chart',
  'fileName.handout': 'for the workshop',
  'fileName.bundle': 'everything',
  'fileName.final': 'final {{number}}',

  'fileKind.pptx': 'PowerPoint presentation',
  'fileKind.template': 'PowerPoint presentations and templates',
  'template.slides': 'Template of the slides',
  'template.slides.own': 'Phaseboard’s own look',
  'template.slides.hint':
    'A .pptx, .potx, .pptm or .potm of your firm. Its masters and layouts are kept as they are; its sample slides, people and properties are not.',
  'template.slides.library': '{{name}}, for every workshop',
  'template.slides.workshop': '{{name}}, for this workshop only',
  'template.slides.choose': 'Choose a template …',
  'template.slides.change': 'Change …',
  'template.slides.onlyHere': 'Another one for this workshop …',
  'template.slides.drop': 'Use Phaseboard’s own look',
  'template.slides.dropHere': 'Use the general one again',
  'template.slides.role.title': 'Layout of the first slide',
  'template.slides.role.titleOnly': 'Layout of all other slides',
  'fileKind.zip': 'Zip archive',
  'fileKind.svg': 'SVG drawing',
  'fileKind.png': 'PNG picture',
  'fileKind.image': 'Picture',

  'error.picture.unknown':
    '{{name}} is not a PNG, JPEG or SVG picture. Nothing was changed; choose another file.',
  'error.picture.tooLarge':
    '{{name}} is too large for a logo ({{size}} KB, at most {{limit}} KB). Nothing was changed; save it smaller and choose it again.',
  'error.picture.damaged':
    '{{name}} cannot be read as a picture: it is damaged or of a rare kind. Nothing was changed; save it anew as PNG and choose it again.',
  'error.template.notOne':
    '{{name}} is not a PowerPoint presentation or template. Nothing was changed; choose a .pptx, .potx, .pptm or .potm file.',
  'error.template.damaged':
    '{{name}} is damaged and cannot be used as a template. Nothing was changed; open it in PowerPoint, save it under a new name and choose that.',
  'error.template.locked':
    '{{name}} is protected by a password or saved in the old .ppt form. Nothing was changed; open it in PowerPoint, save it as .pptx without a password and choose that.',
  'error.template.tooLarge':
    '{{name}} is too large for a template (at most 50 MB, 100 MB unpacked). Nothing was changed; delete its sample slides and large pictures in PowerPoint and choose it again.',
  'error.template.strict':
    '{{name}} is saved as “Strict Open XML”. Nothing was changed; in PowerPoint choose “Save As”, the ordinary .pptx kind, and choose that file.',
  'error.template.noLayout':
    '{{name}} has no slide layout, so no slide can be made with it. Nothing was changed; choose the template that your firm’s slides are made with.',
  'error.template.unsafe':
    '{{name}} holds a document type, which no template needs, so it was not read. Nothing was changed; ask whoever sent it for a clean file.',
  'error.template.ownSlide':
    'In {{name}} the layout “{{layout}}” leads to a slide, which would come along into every client’s deck. Nothing was changed; remove that link in the slide master view and choose the file again.',
  'error.picture.tooManyPixels':
    '{{name}} has more than {{limit}} million pixels. Nothing was changed; save it smaller and choose it again.',
  'error.picture.unsafe':
    '{{name}} is an SVG with scripts or parts from elsewhere. Nothing was changed; save it as plain SVG or PNG and choose it again.',
  'error.report.tooLarge':
    'The report is too large to be kept as a final version. Nothing was changed; leave sections out, or save it as a PDF.',
} as const;
