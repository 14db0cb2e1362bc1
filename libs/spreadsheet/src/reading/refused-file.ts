import { say, type Text } from '@app/catalogue';

/** The file as a whole cannot be read as a table. */
export class UnreadableTable extends Error {
  constructor(readonly code: string, readonly text: Text) {
    super(text.en);
  }
}

export const unreadable = {
  encrypted: () => new UnreadableTable('encrypted', say('文件有密码保护，或是旧版 .xls 格式。请取消密码，另存为 .xlsx 后再导入', 'the file is protected by a password or of the old .xls format; take the password off, save it as .xlsx and import that')),
  damaged: () => new UnreadableTable('damaged', say('文件打不开，不是完好的 .xlsx。请在表格软件中打开，另存为 .xlsx 后再导入', 'the file cannot be opened as .xlsx; open it in a spreadsheet program, save it as .xlsx and import that')),
  tooLarge: () => new UnreadableTable('table-too-large', say('表格太大。请拆成几个文件，或用 JSON Lines 格式', 'the table is too large; split it into several files, or use JSON Lines')),
};
