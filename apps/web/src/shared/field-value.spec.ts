import { fieldLabel, fieldText, valueText } from './field-value.js';

describe('a value of a record', () => {
  it.each([
    ['平湖镇', '平湖镇', '平湖镇'], [1387, '1,387', '1,387'], [0, '0', '0'], [true, '是', 'yes'], [false, '否', 'no'],
    [['民法典', '湿地保护法'], '民法典、湿地保护法', '民法典, 湿地保护法'], [null, '', ''], [undefined, '', ''],
    [{ 'patrol.count': 1387, 'study.sessions': 29 }, 'patrol.count 1,387、study.sessions 29', 'patrol.count 1,387, study.sessions 29'],
  ])('%j is read as %s', (value, zh, en) => {
    expect([valueText(value, 'zh'), valueText(value, 'en')]).toEqual([zh, en]);
  });

  it('has its unit, where there is a value', () => {
    const people = { unit: '人', words: null };
    expect([fieldText(14, people, 'zh'), fieldText(null, people, 'zh'), fieldText(14, undefined, 'zh')]).toEqual(['14 人', '', '14']);
  });

  it('of a closed list is read as what it stands for', () => {
    const kinds = { unit: null, words: [{ word: 'key', label: { zh: '重点', en: 'key places' } }] };
    expect([fieldText('key', kinds, 'zh'), fieldText('key', kinds, 'en'), fieldText('other', kinds, 'zh')]).toEqual(['重点', 'key places', 'other']);
  });

  it('stands in a field that the form names', () => {
    const fields = [{ name: 'town', label: { zh: '乡镇', en: 'Town' } }];
    expect(['town', 'occurredOn', 'else'].map((name) => fieldLabel(name, fields).zh)).toEqual(['乡镇', '日期', 'else']);
  });
});
