/** English: errors. Each says what happened, what was kept, and what to do next. */
export const errors = {
  'error.edit.conflict':
    'This was changed in another window in the meantime. The newest state is shown; please repeat the change.',
  'error.edit.newer':
    'This workshop holds something that only a newer version of Phaseboard knows ({{field}}). Nothing was changed; update Phaseboard to open it.',
  'error.edit.invalid': 'That value cannot be stored ({{field}}). Nothing was changed.',
  'error.edit.locked': '“{{scenario}}” is locked, so nothing moves in it. Unlock it or copy it first.',
  'error.edit.managerCycle':
    '{{name}} would end up reporting to themselves. Choose somebody outside their own team.',
  'error.edit.managerCycleIn':
    'In “{{scenario}}”, {{name}} would end up reporting to themselves. Change the managers there first, or choose somebody else.',
  'error.edit.share':
    'The places of {{name}} would no longer make up one whole person, so nothing was changed. Place {{name}} again.',
  'error.edit.historyMoved':
    'Another window has gone on in the meantime. The newest state is shown; use undo or redo again from there.',
  'error.edit.notFound': 'That is no longer there. The newest state is shown.',
  'error.edit.teamName': 'A team needs a name of its own. “{{name}}” is empty or already taken.',
  'error.edit.entryText': 'A decision, an action or a parked item needs a few words. Nothing was changed.',
  'error.edit.personName': 'A person needs a name. Nothing was changed.',
  'error.workshop.notFound':
    'This workshop is not in the library. It may have been removed; see the list on the start screen.',
  'error.workshop.title': 'A workshop needs a title. Nothing was changed.',
  'error.library.locked':
    'Another Phaseboard is already using this library. Close it, or start this one with another data folder.',
  'error.library.future':
    'This library was written by a newer Phaseboard (format {{found}}, this one knows {{known}}). It was left untouched; please update Phaseboard.',
  'error.library.damaged':
    'The library file {{kept}} is damaged. It was left untouched. Move it to another folder to start with an empty library, or start with another data folder.',
  'error.library.missing':
    'The library in {{folder}} is not there, but it was. Start Phaseboard itself: it brings back what the backups hold.',
  'error.library.folder':
    'In the place of the library is a folder: {{file}}. Nothing was changed; move the folder away or rename it, then start again.',
  'error.library.link':
    'The library {{file}} is a link to {{target}}, which is not there. Nothing was changed; connect the disk that it lies on, or remove the link, then start again.',
  'error.library.readOnly':
    'The data folder {{folder}} cannot be written. Check its permissions, or start with another data folder.',
  'error.disk.full':
    'The disk is full. Your last change is kept in this window and is not saved yet: free some space, it will be tried again.',
  'error.history.noPoint':
    'That point of the history is no longer there. The newest state is shown; nothing was changed.',
  'error.backup.notFound':
    'That backup is no longer there. See the list for those that are; nothing was changed.',
  'error.backup.failed':
    'The backup could not be made. The library itself is unchanged; free some space or check the folder, it will be tried again.',
  'error.backup.folder':
    'Backups cannot be written to {{name}}. Choose another folder; the one on this computer is still used.',
  'error.file.notFound': 'The file {{name}} is not there. Check its name and place, then try again.',
  'error.file.notReadable':
    'The file {{name}} cannot be read. Close it in other programs, check its permissions, then try again.',
  'error.file.notWritable':
    'The file {{name}} cannot be written. Choose another folder, or close the file in other programs.',
  'error.file.tooMuchMemory':
    'Reading {{name}} needs more memory than a file may take here ({{limit}} MB), so it was stopped. Nothing was changed; if the file is yours, export it again with less in it.',
  'error.file.tooSlow':
    'Reading {{name}} took longer than {{seconds}} seconds, so it was stopped. Nothing was changed; if the file is yours, export it again with less in it, or try again when the computer is less busy.',
  'error.file.expired': 'The chosen file is no longer known. Please choose it again.',
  'error.folder.notFound': 'There is no folder {{name}}. Enter the whole path of a folder that exists.',
  'error.import.empty':
    '{{name}} is empty. Export the roster again, with a header row and one row for each person.',
  'error.import.binary': '{{name}} is not a text file. Save the roster as CSV, then import that.',
  'error.import.zeroBytes':
    '{{name}} is text with empty bytes in it, as copies that broke off have. Nothing was imported. Export it again, or open it in your spreadsheet and save it as CSV in UTF-8.',
  'error.import.utf32':
    '{{name}} is text in UTF-32, which is not read here. Nothing was imported. Save it as CSV in UTF-8, then import that.',
  'error.import.noDealAmount':
    'No column of {{name}} is known to be the amount. Nothing was imported. Name it in a mapping file (--map), then import again.',
  'error.import.webPage':
    '{{name}} is a web page or an XML file under another name. Nothing was imported. Open it in your spreadsheet, save it as .xlsx or CSV, then import that.',
  'error.import.badWorkbook':
    '{{name}} is damaged, or not a workbook that can be read. Nothing was imported. Open it in your spreadsheet, save it again as .xlsx or CSV, then import that.',
  'error.import.workbookTooBig':
    '{{name}} would unpack to more than {{limit}} MB, so it was not opened. Nothing was imported. Keep only the sales organization’s sheet and save it again.',
  'error.import.locked':
    '{{name}} is protected by a password. Nothing was imported. Save it without a password in your spreadsheet, then import that.',
  'error.import.badMapping':
    'The file {{name}} is not a mapping that can be read ({{field}}). Nothing was imported.',
  'error.import.tooLarge':
    '{{name}} has {{size}} MB; the limit is {{limit}} MB. Keep only the sales organization’s rows and try again.',
  'error.import.tooManyRows':
    '{{name}} has more than {{limit}} rows. Keep only the sales organization’s rows and try again.',
  'error.import.tooManyColumns':
    '{{name}} has more than {{limit}} columns. Keep only the columns that say something about people and try again.',
  'error.import.noHeader':
    '{{name}} has no header row. Put the names of the columns (Name, Title, Manager …) into the first row.',
  'error.import.noName':
    'No column holds the people’s names, so nobody was imported. Map the column that does, and import again.',
  'error.import.noPeople': 'No row of {{name}} holds a person. Nothing was imported.',
  'error.phaseboardFile.notOne': '{{name}} is not a Phaseboard file.',
  'error.phaseboardFile.damaged':
    '{{name}} is damaged and was not opened. Your library is unchanged; ask for the file again.',
  'error.phaseboardFile.future':
    '{{name}} was written by a newer Phaseboard. Please update Phaseboard, then open it again.',
  'error.phaseboardFile.locked': '{{name}} is protected with a passphrase. Enter it to open the file.',
  'error.phaseboardFile.wrongPassphrase':
    'The passphrase does not open {{name}}. The file itself is sound; check capital letters and the keyboard’s language, then try again.',
  'error.phaseboardFile.tooLarge':
    '{{name}} is larger than any Phaseboard file can be, so it was not opened. Your library is unchanged.',
  'error.report.failed': 'The report could not be made. The workshop is unchanged; please try again.',
  'error.job.cancelled': 'Cancelled. Nothing was written.',
  'error.call.unknown':
    'This window and the program behind it have different versions. Please restart Phaseboard.',
  'error.call.invalid': 'The request was not understood ({{field}}). Nothing was changed.',
  'error.call.refused':
    'This window does not belong to the Phaseboard that is running. Press Enter in the terminal in which it runs, and open the address that it prints in this same window; what is not saved yet is kept here and goes along.',
  'error.access.used':
    'This address has been used already; each one works once. Press Enter in the terminal in which Phaseboard runs, and open the address that it prints. If nobody but you can have opened it, all is well; otherwise close Phaseboard with Ctrl+C and start it again.',
  'error.access.expired':
    'This address is no longer valid; each one works for a minute. Press Enter in the terminal in which Phaseboard runs, and open the address that it prints.',
  'error.call.closing': 'Phaseboard is closing. Everything acknowledged is saved.',
  'error.connection.lost':
    'The connection to Phaseboard is lost. Your changes are kept in this window; start Phaseboard again and open the address that it prints in this same window.',
  'error.internal':
    'Something went wrong inside Phaseboard. What was saved is safe; please try again, or restart.',
} as const;
