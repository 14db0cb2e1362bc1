import type { ReportSection } from '../model.js';
import { figure, paragraph, section, sentence } from './building-blocks.js';

/** 一、 of the sample report. */
export const workSections: readonly ReportSection[] = [
  section('S03', 1, '一、工作开展情况'),
  section('S04', 2, '（一）抓住关键少数，把法治建设责任扛在肩上', [
    paragraph(
      sentence('S05', 'c', '局主要负责人把法治建设当作全局工作的底盘，凡事先问合不合法，再问办不办得成，年初与业务工作一并谋划，年中一并检查，年末一并考核。'),
      sentence('S07', 'b', '局党组专题听取法治建设工作汇报，研究年度工作要点，把任务逐项分到科室、落到人头，明确完成时限和验收标准。'),
      sentence('S08', 'c', '对照县里下达的目标，逐月核对进度，落后的事项由主要负责人当面过问，做到有安排、有督促、有回音。'),
      sentence('S09', 'c', '围绕法治政府建设示范创建，梳理短板，列出清单，完成一项销号一项，工作的规范程度有了明显提高。'),
    ),
  ]),
  section('S11', 2, '（二）坚持学用结合，让尊法学法成为习惯', [
    paragraph(
      sentence('S12', 'b', '健全会前学法、每月学一部法、每季考一次法的制度，领导干部带头讲、带头学、带头考。'),
      sentence('S13', 'a', '全年组织集体学法', figure('study.sessions', 30), '次；'),
      sentence('S14', 'a', '选派执法人员参加网络培训', figure('training.classes', 1), '期', figure('training.people', 9), '人。'),
      sentence('S15', 'a', '向社会公布普法责任清单', figure('list.lawPopularisation', 1), '项，谁执法谁普法的责任更加清楚。'),
      sentence('S16', 'list', '学习内容以《宪法》《民法典》《中华人民共和国湿地保护法》《中华人民共和国行政处罚法》等法律为主，既学条文，也学案例，注重用身边事教育身边人。'),
      sentence('S17', 'a', '执法人员法律知识培训参训率、合格率均达', figure('training.enrolRate', 100, '100％', 9), '。'),
    ),
    paragraph(
      sentence('S18', 'list', '抓住“世界湿地日”“爱鸟周”“国家宪法日”等时间节点，在广场、集市和学校门口摆摊设点，发放资料，悬挂横幅，流动广播，把法律条文讲成听得懂的家常话。'),
      sentence('S19', 'a', '会同县教育部门举办湿地主题绘画征集，收到作品', figure('campaign.works', 326, '300多', 12), '幅，孩子们用画笔写下了保护家园的心愿。'),
      sentence('S20', 'list', '宣传活动走进单位、企业、学校、社区和乡村，举办讲堂，开展辅导，湿地是什么、为什么要保护、破坏了要负什么责任，越来越多的群众说得出、记得住。'),
    ),
  ]),
  section('S21', 2, '（三）守牢生态底线，在管护一线检验法治成效', [
    paragraph(
      sentence('S22', 'c', '坚持严格规范公正文明执法，把保护湿地资源、巩固治理成果作为检验法治建设成效的标尺，力求每一次巡查都有记录、每一个问题都有着落。'),
      sentence('S23', 'a', '一是夯实基层基础。对', figure('station.upgraded', 4, '4', 8), '个镇级管护站的设施和制度进行了提升，人员、职责、工作、设施同步到位，县、镇、村三级管护网络基本成形。'),
      sentence('S24', 'a', '在', figure('post.townsWithCoordinator', 7), '个镇选聘协管员', figure('post.coordinators', 7), '名、专职管护员', figure('post.wardens', 20), '名，岗前培训之后持证上岗，共签订管护协议', figure('agreement.signed', 20), '份，全年开展巡查', figure('patrol.count', 1392, '1300多'), '次。'),
      sentence('S25', 'b', '二是开展专项排查。制定“护泽2022”监督工作方案，逐块核对图斑，逐项建立台账，发现的问题按周报告、按月调度、按季督查，整改一处、验收一处。'),
      sentence('S26', 'a', '三是把好项目关口。落实负面清单管理，对沿河步道等', figure('project.processed', 4), '个建设项目依法依规办理报批手续，既服务发展，又守住了湿地面积总量。'),
    ),
  ]),
  section('S27', 2, '（四）推进政务公开，以透明赢得群众信任', [
    paragraph(
      sentence('S28', 'c', '坚持以公开为常态，凡与群众利益有关的决策、办事程序和结果，能公开的一律公开，公开的渠道从门户网站延伸到村务公开栏。'),
      sentence('S29', 'c', '完善投诉举报处理办法，明确受理、转办、答复各环节的责任人和时限，对群众提出的公开申请依法作出答复，保障了群众的知情权、参与权和监督权。'),
      sentence('S30', 'a', '全年答复电话咨询投诉', figure('inquiry.answered', 4), '件，满意率', figure('inquiry.satisfaction', 100, '100％', 4), '。'),
    ),
  ]),
  section('S31', 2, '（五）规范权力运行，把执法责任落到细处', [
    paragraph(
      sentence('S32', 'b', '编制权力清单、责任清单和负面清单，落实重大执法决定法制审核、执法全过程记录等制度，明确审核的机构、程序和人员，让每一项权力都有边界、有流程、有监督。'),
      sentence('S33', 'a', '发挥法律顾问作用，聘请法律顾问', figure('counsel.engaged', 1), '名，参与合同审查和重大事项论证。'),
      sentence('S34', 'b', '重大行政决定由局党组集体讨论，讨论的过程有记录、结论有依据，裁量的幅度有标准，防止了拍脑袋决策。'),
      sentence('S35', 'a', '全年出具审查意见复函', figure('approval.opinions', 46), '起，参加并联审批项目', figure('approval.parallel', 52), '起。'),
    ),
  ]),
];
