import { AlignmentType, DocumentDefaults, type IStylesOptions } from 'docx';
import { RUN } from './face.js';
import { FIRST_LINE, TEXT_LINES } from './paper.js';

const { spacing } = TEXT_LINES;

/**
 * The file's own styles and no others. A word processor knows a built-in style by its name, so these are the built-in
 * names (`heading 1`). Title and footer stand on the defaults, which do not draw characters together as the text does.
 */
export const styles: IStylesOptions = {
  importedStyles: [
    new DocumentDefaults({
      run: { font: RUN.text.font, size: RUN.text.size, kern: RUN.text.kern, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing },
    }),
  ],
  paragraphStyles: [
    { id: 'Normal', name: 'Normal', quickFormat: true, paragraph: { spacing }, run: RUN.text },
    { id: 'Title', name: 'Title', next: 'Normal', quickFormat: true, paragraph: { alignment: AlignmentType.CENTER }, run: RUN.title },
    heading(1, RUN.level1),
    heading(2, RUN.level2),
    { id: 'Footer', name: 'footer', run: RUN.pageNumber },
  ],
};

function heading(level: 1 | 2, run: typeof RUN.level1) {
  return {
    id: `Heading${String(level)}`,
    name: `heading ${String(level)}`,
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    paragraph: { indent: FIRST_LINE, keepNext: true, outlineLevel: level - 1 },
    run,
  };
}
