import type { ReportSection } from '../model.js';
import { paragraph, section, sentence } from './building-blocks.js';

/** 二、 of the sample report. */
export const problems: readonly ReportSection[] = [
  section('S36', 1, '二、存在问题', [
    paragraph(
      sentence('S37', 'd', '一是普法的形式还不够活，针对不同人群的内容准备不足，有的宣传活动热闹有余、入心不够。'),
      sentence('S38', 'd', '二是执法力量偏少，持证人员分布不均，遇到集中整治时顾此失彼。'),
      sentence('S39', 'd', '三是案卷制作的水平参差不齐，个别文书说理不充分。'),
    ),
  ]),
];

/** 三、 of the sample report, its sections with run-in headings. */
export const planSections: readonly ReportSection[] = [
  section('S40', 1, '三、下一步工作打算'),
  section('S41', 2, '（一）深化法治宣传，提高学法实效', [
    paragraph(
      sentence('S42', 'e', '坚持会前学法和每月一法，增加案例研讨和旁听庭审的次数，把学习成果用到执法办案和为民服务当中。'),
      sentence('S43', 'e', '按照农民、学生、企业三类人群分别编写普法材料，请管护员当宣讲员，让法律走到田间地头。'),
      sentence('S44', 'e', '建立学法档案，年底对照档案逐人讲评，把学法情况作为评先评优的重要依据。'),
    ),
  ], true),
  section('S45', 2, '（二）完善决策机制，扩大公开范围。', [
    paragraph(
      sentence('S46', 'e', '严格履行公众参与、专家论证、风险评估、合法性审查和集体讨论的程序，未经审查的文件不上会。'),
      sentence('S48', 'e', '定期清理规范性文件，该修订的修订，该废止的废止，清理结果及时向社会公布。'),
      sentence('S49', 'e', '围绕群众关心的补偿标准、项目进展和检查结果，增加主动公开的内容，方便群众查询。'),
    ),
  ], true),
  section('S50', 2, '（三）压实执法责任，规范办案程序', [
    paragraph(
      sentence('S51', 'e', '持续落实行政执法三项制度，统一文书格式，配齐记录设备，每季度开展一次案卷互评。'),
      sentence('S52', 'e', '对不作为、乱作为的情形依规追究责任，对秉公执法的同志撑腰鼓劲。'),
      sentence('S53', 'e', '推进随机抽查与信用监管相结合，减少对守法经营者的打扰。'),
      sentence('S54', 'e', '认真办理行政复议案件，从个案中查找制度的漏洞，努力做到办结一案、规范一片。'),
    ),
  ], true),
];
