export interface paths {
    "/api/v1/organizations/{organization}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 台账：筛选、排序、分页；作废和重复的划去但保留
         * @description The ledger: filtered, in order, page by page; voided and duplicate lines are struck out but stay. For: clerk, head, leader, countyOffice, inspector, warden.
         */
        get: operations["getOrganizationsByOrganizationRecords"];
        put?: never;
        /**
         * 登记；与已有记录相似时先问（409 possible-duplicate），确认后再登记
         * @description Record; what resembles a record that is there is asked about first (409 possible-duplicate). For: clerk, warden, head, leader, countyOffice, inspector, administrator.
         */
        post: operations["postOrganizationsByOrganizationRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/records/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 试登记：只检查，不写入
         * @description Try an entry: only check, write nothing. For: clerk, warden, head, leader, countyOffice, inspector, administrator.
         */
        post: operations["postOrganizationsByOrganizationRecordsCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/records/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审核确认一批记录；逐条告知结果，不能审核本人录入的
         * @description Confirm records; the answer tells of each, and nobody confirms what he or she recorded. For: head, leader.
         */
        post: operations["postOrganizationsByOrganizationRecordsConfirmations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/records/{record}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正；old 须为现值，带 If-Match 则版次须未变（412）
         * @description Correct; `old` must be the value in force, and with If-Match nobody may have changed the record meanwhile (412). For: clerk, warden, head, leader.
         */
        post: operations["postOrganizationsByOrganizationRecordsByRecordCorrections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/records/{record}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请作废，由他人批准
         * @description Ask for a void; another person approves it. For: clerk, warden, head, leader.
         */
        post: operations["postOrganizationsByOrganizationRecordsByRecordVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/records/{record}/void-revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请撤销作废，由他人批准
         * @description Ask to revoke a void; another person approves it. For: clerk, warden, head, leader.
         */
        post: operations["postOrganizationsByOrganizationRecordsByRecordVoidRevocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/records/{record}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 标记为另一记录的重复
         * @description Mark as a duplicate of another record. For: clerk, warden, head, leader.
         */
        post: operations["postOrganizationsByOrganizationRecordsByRecordDuplicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/records/{record}/duplicate-revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销重复标记
         * @description Revoke a duplicate mark. For: clerk, warden, head, leader.
         */
        post: operations["postOrganizationsByOrganizationRecordsByRecordDuplicateRevocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/records/{record}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回录入人补正
         * @description Send back to the recorder. For: head, leader.
         */
        post: operations["postOrganizationsByOrganizationRecordsByRecordReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/records/{record}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 答复随记录的提示
         * @description Answer a warning that travels with the record. For: clerk, warden, head, leader.
         */
        post: operations["postOrganizationsByOrganizationRecordsByRecordAnswers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 待办：待批的更正申请、待审核的记录、退回补正的记录
         * @description What waits: changes asked for, records to confirm, records sent back. For: clerk, head, leader, countyOffice, inspector, warden.
         */
        get: operations["getOrganizationsByOrganizationWaiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/records/{record}/requests/{request}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准更正申请，即时生效
         * @description Approve: what was asked for takes effect. For: head, leader.
         */
        post: operations["postOrganizationsByOrganizationRecordsByRecordRequestsByRequestApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/records/{record}/requests/{request}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 驳回更正申请
         * @description Refuse what was asked for. For: head, leader.
         */
        post: operations["postOrganizationsByOrganizationRecordsByRecordRequestsByRequestRefusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 各年度：是否开启、关账，有多少记录
         * @description The reporting years: open or closed, and how many records each holds. For: clerk, head, leader, countyOffice, inspector, warden.
         */
        get: operations["getOrganizationsByOrganizationYears"];
        put?: never;
        /**
         * 开启年度台账
         * @description Open a reporting year. For: clerk, warden, head, leader, countyOffice, inspector, administrator.
         */
        post: operations["postOrganizationsByOrganizationYears"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/years/{year}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 年度关账
         * @description Close a reporting year. For: clerk, warden, head, leader, countyOffice, inspector, administrator.
         */
        post: operations["postOrganizationsByOrganizationYearsByYearClosing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/years/{year}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销关账
         * @description Reopen a closed year. For: clerk, warden, head, leader, countyOffice, inspector, administrator.
         */
        post: operations["postOrganizationsByOrganizationYearsByYearReopening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/locks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 锁定一个月；不锁定的，次月 10 日后自动视为锁定
         * @description Lock a month; one that nobody locks counts as locked after day 10 of the next. For: clerk, warden, head, leader, countyOffice, inspector, administrator.
         */
        post: operations["postOrganizationsByOrganizationLocks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/locks/{period}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 解锁一个月，直到再次锁定
         * @description Reopen a month, until it is locked again. For: clerk, warden, head, leader, countyOffice, inspector, administrator.
         */
        post: operations["postOrganizationsByOrganizationLocksByPeriodReopening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 保存来访人联系方式（加密，不进入台账），得到供登记引用的编号
         * @description Keep a complainant's contact (encrypted, outside the ledger); the answer is the reference for the record. For: clerk.
         */
        post: operations["postOrganizationsByOrganizationContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/contacts/{contact}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看来访人联系方式；每次查看都留痕
         * @description See a complainant's contact; every look is noted. For: clerk, leader.
         */
        get: operations["getOrganizationsByOrganizationContactsByContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/contacts/{contact}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 删除来访人联系方式：销毁密钥，台账留下一条记录
         * @description Erase a complainant's contact: the key is destroyed, and the ledger says so. For: leader, administrator.
         */
        post: operations["postOrganizationsByOrganizationContactsByContactErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/logs/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 谁看过含个人信息的内容，以及督察人员看过的一切；最新的在前
         * @description Who looked at personal data, and all that inspectors looked at; the newest first. For: administrator, leader, countyOffice.
         */
        get: operations["getOrganizationsByOrganizationLogsAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/logs/security": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 登录、被拒、角色、密码和令牌的变动；最新的在前
         * @description Sign-ins, refusals, changes of roles, passwords and tokens; the newest first. For: administrator, leader, countyOffice.
         */
        get: operations["getOrganizationsByOrganizationLogsSecurity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 自己的角色所及的单位，以及在各单位可以做什么
         * @description The organisations that one's roles reach, and what one may do in each. For: anyone who has signed in.
         */
        get: operations["getOrganizations"];
        put?: never;
        /**
         * 添加单位（在自己管理的单位之下）
         * @description Add an organisation below one that is yours to look after. For: administrator.
         */
        post: operations["postOrganizations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本单位及下属单位的人员和角色
         * @description People of an organisation and those below it, with their roles there. For: administrator, leader.
         */
        get: operations["getOrganizationsByOrganizationPeople"];
        put?: never;
        /**
         * 添加人员；首次登录的密码只显示这一次
         * @description Add a person; the password for the first sign-in is shown this once. For: administrator.
         */
        post: operations["postOrganizationsByOrganizationPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/people/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * 修改姓名、语言，停用或恢复账号
         * @description Change name or language, disable or enable the account. For: administrator.
         */
        patch: operations["patchOrganizationsByOrganizationPeopleByPerson"];
        trace?: never;
    };
    "/api/v1/organizations/{organization}/people/{person}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 授予角色（督察人员须有起止时间）
         * @description Grant a role (an inspector's has a window of time). For: administrator.
         */
        post: operations["postOrganizationsByOrganizationPeopleByPersonGrants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/people/{person}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重置密码；新密码只显示这一次，须在首次登录时修改
         * @description Reset the password; the new one is shown this once and has to be changed at sign-in. For: administrator.
         */
        post: operations["postOrganizationsByOrganizationPeopleByPersonPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/people/{person}/grants/{grant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 撤销角色，立即生效
         * @description Revoke a role, at once. For: administrator.
         */
        delete: operations["deleteOrganizationsByOrganizationPeopleByPersonGrantsByGrant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可以登记的全部类型
         * @description All types of what can be recorded. For: anyone who has signed in.
         */
        get: operations["getTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/types/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一种类型的表单：字段、单位、范围、示例
         * @description The form of a type: its fields, units, bounds, an example. For: anyone who has signed in.
         */
        get: operations["getTypesByType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 角色、股室、可做的事、安全日志事项和佐证材料种类的名称
         * @description Roles, sections, acts, what the security log notes and kinds of evidence, as people call them. For: anyone who has signed in.
         */
        get: operations["getWords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/types/{type}/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一种类型的 Excel 导入模板：下拉选项、格式、说明
         * @description The workbook to fill in for a type: drop-downs, formats, notes. For: anyone who has signed in.
         */
        get: operations["getTypesByTypeTemplate.xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 全部度量的口径
         * @description What every measure counts. For: anyone who has signed in.
         */
        get: operations["getMeasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures/{measure}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个度量的口径和来源类型
         * @description What a measure counts, and the types that feed it. For: anyone who has signed in.
         */
        get: operations["getMeasuresByMeasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/years/{year}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个年度的全部度量
         * @description All measures of a year. For: clerk, head, leader, countyOffice, inspector.
         */
        get: operations["getOrganizationsByOrganizationYearsByYearMeasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/years/{year}/measures/{measure}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个数字由哪些记录构成，哪些不计、为什么
         * @description The records that make a figure, those that do not count, and why. For: clerk, head, leader, countyOffice, inspector.
         */
        get: operations["getOrganizationsByOrganizationYearsByYearMeasuresByMeasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/years/{year}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 两个时刻之间哪些数字变了，是哪些事件造成的
         * @description Which figures changed between two moments, and the events that did it. For: clerk, head, leader, countyOffice, inspector.
         */
        get: operations["getOrganizationsByOrganizationYearsByYearDifference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/years/{year}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 与另一年度对比，或同一年度按两套指标分别计分
         * @description A year against another, or one year under two sets of indicators. For: clerk, head, leader, countyOffice, inspector.
         */
        get: operations["getOrganizationsByOrganizationYearsByYearCompare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/years/{year}/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 考核指标：得分、进度、缺什么、年底预测
         * @description The target assessment: scores, pace, what is missing, the forecast for year end. For: clerk, head, leader, countyOffice, inspector.
         */
        get: operations["getOrganizationsByOrganizationYearsByYearIndicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/years/{year}/indicators/{indicator}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一项指标由哪些度量和记录构成
         * @description The measures and records that make an indicator. For: clerk, head, leader, countyOffice, inspector.
         */
        get: operations["getOrganizationsByOrganizationYearsByYearIndicatorsByIndicator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicator-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 已有的指标体系
         * @description The sets of indicators there are. For: anyone who has signed in.
         */
        get: operations["getIndicatorSets"];
        put?: never;
        /**
         * 发布一套指标体系
         * @description Publish a set of indicators. For: administrator, countyOffice.
         */
        post: operations["postIndicatorSets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicator-sets/{set}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一套指标体系，如 default@2023
         * @description A set of indicators, as default@2023. For: anyone who has signed in.
         */
        get: operations["getIndicatorSetsBySet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/years/{year}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 年度述法报告
         * @description The annual duty report. For: clerk, head, leader, countyOffice, inspector.
         */
        get: operations["getOrganizationsByOrganizationYearsByYearReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/narrative": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 报告的固定表述及其历次修订
         * @description The standing texts of the report, with their versions. For: clerk, head, leader, countyOffice, inspector.
         */
        get: operations["getOrganizationsByOrganizationNarrative"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/years/{year}/course": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 考核指标逐月的变化
         * @description How the indicators went, month by month. For: clerk, head, leader, countyOffice, inspector.
         */
        get: operations["getOrganizationsByOrganizationYearsByYearCourse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/years/{year}/simulation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 假如再做这些，得分会怎样：只计算，不写入
         * @description What the assessment would be if more were done: only worked out, nothing is written. For: clerk, head, leader, countyOffice, inspector.
         */
        post: operations["postOrganizationsByOrganizationYearsByYearSimulation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/years/{year}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个年度的时间线：每天登记多少、发生多少
         * @description The time line of a year: how much was entered, and how much happened, on each day. For: clerk, head, leader, countyOffice, inspector.
         */
        get: operations["getOrganizationsByOrganizationYearsByYearTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/years/{year}/late": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 补录：发生日期与登记日期相差几天
         * @description Late entries: how many days lie between what happened and its entry. For: clerk, head, leader, countyOffice, inspector.
         */
        get: operations["getOrganizationsByOrganizationYearsByYearLate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/years/{year}/measures/{measure}/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 从一个数字的记录中抽查：同一种子、同一时刻，抽到的总是同样的记录
         * @description A draw from the records of a figure: the same seed at the same moment draws the same records. For: clerk, head, leader, countyOffice, inspector.
         */
        get: operations["getOrganizationsByOrganizationYearsByYearMeasuresByMeasureSample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/years/{year}/months": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 各类记录按月的条数
         * @description Records of the year by type and month. For: clerk, head, leader, countyOffice, inspector, warden.
         */
        get: operations["getOrganizationsByOrganizationYearsByYearMonths"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/years/{year}/locks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 各月是否锁定
         * @description Which months of a year are locked. For: clerk, head, leader, countyOffice, inspector, warden.
         */
        get: operations["getOrganizationsByOrganizationYearsByYearLocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/years/{year}/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本年台账中的录入人和乡镇
         * @description Who recorded in the year, and the towns its records name. For: clerk, head, leader, countyOffice, inspector, warden.
         */
        get: operations["getOrganizationsByOrganizationYearsByYearChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/years/{year}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一年的概况：待办、迟录、缺佐证的条数，报告报送到哪一步
         * @description A year at a glance: what waits, is late or lacks evidence, and how far its reports have come. For: clerk, head, leader, countyOffice, inspector, warden.
         */
        get: operations["getOrganizationsByOrganizationYearsByYearStanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/records/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出台账（CSV 或 JSON Lines）
         * @description The ledger as CSV or JSON Lines. For: clerk, head, leader, countyOffice, inspector.
         */
        get: operations["getOrganizationsByOrganizationRecordsExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/records/{record}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一条记录：更正后的内容、佐证、审核、计入的度量
         * @description A record as it is in force: evidence, review, the measures it counts in. For: clerk, head, leader, countyOffice, inspector, warden.
         */
        get: operations["getOrganizationsByOrganizationRecordsByRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/records/{record}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一条记录的全部事件
         * @description All events of a record. For: clerk, head, leader, countyOffice, inspector, warden.
         */
        get: operations["getOrganizationsByOrganizationRecordsByRecordHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本单位的全部事件，交换格式（JSON Lines）
         * @description All events of an organisation in the exchange format, as JSON Lines. For: clerk, head, leader, countyOffice, inspector.
         */
        get: operations["getOrganizationsByOrganizationEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入交换格式文件（JSON Lines）、Excel 或 CSV；任何一行被拒，整个文件都不写入
         * @description Bring in a file of the exchange format (JSON Lines), a workbook or CSV; one refused line and nothing of it is written. For: clerk.
         */
        post: operations["postOrganizationsByOrganizationImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/imports/trusted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 按原样导入历史：保留录入时间和录入人，次要问题只作警告
         * @description Bring in history as it was: its times and authors stay, lesser faults become warnings. For: leader.
         */
        post: operations["postOrganizationsByOrganizationImportsTrusted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/imports/marked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 检查表格，并送回标出错误、写明原因的副本；什么也不写入
         * @description Check a table and give it back with what is wrong marked and said; writes nothing. For: clerk.
         */
        post: operations["postOrganizationsByOrganizationImportsMarked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 修改自己的密码；其他登录随即失效
         * @description Change one's password; all other sessions end. For: anyone who has signed in.
         */
        put: operations["putSessionPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 用一次口令启用；恢复码只显示这一次
         * @description Turn it on with a code; the recovery codes are shown this once. For: anyone who has signed in.
         */
        post: operations["postSessionSecondFactorConfirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 取得动态口令密钥（确认后才启用）
         * @description Get a secret for an authenticator app (on once confirmed). For: anyone who has signed in.
         */
        post: operations["postSessionSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 从统一身份认证返回
         * @description Come back from the provider. For: anybody.
         */
        get: operations["getSessionOidcCallback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 当前登录的人、角色和防伪造令牌
         * @description Who has signed in, with roles and the token against forged requests. For: anyone who has signed in.
         */
        get: operations["getSession"];
        put?: never;
        /**
         * 用用户名和密码登录
         * @description Sign in by name and password. For: anybody.
         */
        post: operations["postSession"];
        /**
         * 退出登录
         * @description Sign out. For: anyone who has signed in.
         */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可以怎样登录；演示模式下列出演示账号
         * @description How one may sign in; a demonstration names its accounts. For: anybody.
         */
        get: operations["getSessionWays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/second-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 凭一次口令或恢复码停用
         * @description Turn it off with a code or a recovery code. For: anyone who has signed in.
         */
        post: operations["postSessionSecondFactorRemoval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 到统一身份认证登录（转到认证方页面）
         * @description Sign in at the configured provider (redirects there). For: anybody.
         */
        get: operations["getSessionOidc"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 开始上传（tus 1.0，可断点续传，50 MB 以内）
         * @description Begin an upload (tus 1.0, resumable, 50 MB at most). For: clerk, warden, head, leader.
         */
        post: operations["postUploads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/uploads/{upload}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 上传到哪里了（tus 1.0，用 HEAD 询问）
         * @description How far an upload is (tus 1.0, asked by HEAD). For: clerk, warden, head, leader.
         */
        get: operations["getUploadsByUpload"];
        put?: never;
        post?: never;
        /**
         * 放弃上传（tus 1.0）
         * @description Give an upload up (tus 1.0). For: clerk, warden, head, leader.
         */
        delete: operations["deleteUploadsByUpload"];
        options?: never;
        head?: never;
        /**
         * 继续上传：从已收到的位置起（tus 1.0）
         * @description Go on with an upload from where it stands (tus 1.0). For: clerk, warden, head, leader.
         */
        patch: operations["patchUploadsByUpload"];
        trace?: never;
    };
    "/api/v1/organizations/{organization}/records/{record}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一条记录的佐证材料，含已退回和已更换的
         * @description The evidence of a record, rejected and replaced files included. For: clerk, head, leader, countyOffice, inspector, warden.
         */
        get: operations["getOrganizationsByOrganizationRecordsByRecordEvidence"];
        put?: never;
        /**
         * 把上传好的文件作为佐证附在记录上；疑问随答复返回，不拒收
         * @description Attach an uploaded file to a record as evidence; what there is to ask comes with the answer and refuses nothing. For: clerk, warden, head, leader.
         */
        post: operations["postOrganizationsByOrganizationRecordsByRecordEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/records/{record}/evidence/{evidence}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载一份佐证材料；图片和 PDF 可用 inline=true 在浏览器中查看
         * @description Download a file; pictures and PDF may be shown in the browser with inline=true. For: clerk, head, leader, countyOffice, inspector, warden.
         */
        get: operations["getOrganizationsByOrganizationRecordsByRecordEvidenceByEvidenceFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/records/{record}/evidence/{evidence}/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 照片的缩略图（不含拍摄信息）
         * @description A picture made small, without what the camera wrote into it. For: clerk, head, leader, countyOffice, inspector, warden.
         */
        get: operations["getOrganizationsByOrganizationRecordsByRecordEvidenceByEvidenceThumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/records/{record}/evidence/{evidence}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审核通过一份佐证材料（不能是上传人本人）
         * @description Verify a file; not by whoever attached it. For: head, leader.
         */
        post: operations["postOrganizationsByOrganizationRecordsByRecordEvidenceByEvidenceVerify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/records/{record}/evidence/{evidence}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回一份佐证材料，说明原因
         * @description Reject a file, with the reason. For: head, leader.
         */
        post: operations["postOrganizationsByOrganizationRecordsByRecordEvidenceByEvidenceReject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/records/{record}/evidence/{evidence}/replace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 用同一记录的另一份材料更换
         * @description Replace a file by another one of the same record. For: clerk, warden, head, leader.
         */
        post: operations["postOrganizationsByOrganizationRecordsByRecordEvidenceByEvidenceReplace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/evidence-packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 佐证材料包：一个度量、报告的一节或整个报告的全部佐证，附目录和缺少的材料
         * @description Evidence pack: all evidence of a measure, a section or the whole report, with an index and what is missing. For: clerk, head, leader, countyOffice, inspector.
         */
        post: operations["postOrganizationsByOrganizationEvidencePacks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organization}/evidence-packs/index": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 佐证材料包的目录和缺少的材料，不下载文件
         * @description The index of an evidence pack and what is missing, without the files. For: clerk, head, leader, countyOffice, inspector.
         */
        get: operations["getOrganizationsByOrganizationEvidencePacksIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 日志与台账的状态：滞后、缺口、停滞、失败分别说明
         * @description How log and read tables are: lag, hole, stuck and failed told apart. For: anyone who has signed in.
         */
        get: operations["getStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 自己的接口令牌
         * @description One's own API tokens. For: anyone who has signed in.
         */
        get: operations["getTokens"];
        put?: never;
        /**
         * 制作接口令牌；内容只显示这一次
         * @description Make an API token; its secret is shown this once. For: anyone who has signed in.
         */
        post: operations["postTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 撤销自己的令牌，立即生效
         * @description Revoke one of one's tokens, at once. For: anyone who has signed in.
         */
        delete: operations["deleteTokensByToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description RFC 9457 problem details; `code` is stable, texts are in the language asked for. */
        Problem: {
            /** @description urn:duty-ledger:problem:<code> */
            type: string;
            title: string;
            status: number;
            code: string;
            detail: string;
            errors: {
                pointer: string;
                code: string;
                message: string;
            }[];
        } & {
            [key: string]: unknown;
        };
        RecordBody: {
            /** @description 客户端给的编号；不给则由 Idempotency-Key 得出 The client's own id; follows from the Idempotency-Key where none is given */
            id?: string;
            /**
             * Format: date-time
             * @description 设备上的登记时刻 When it was entered, by the device's clock
             * @example 2022-03-01T09:30:00+08:00
             */
            deviceTime?: string;
            /**
             * Format: date-time
             * @description 设备发送请求的时刻 When it was sent, by the device's clock: tells an entry made without signal from a wrong clock
             * @example 2022-03-01T09:30:00+08:00
             */
            sentAt?: string;
            /** @example StudySessionHeld */
            type: string;
            /**
             * Format: date
             * @example 2022-03-01
             */
            occurredOn: string;
            /** @description 内容，见以类型命名的 schema The payload; see the schema that bears the type's name */
            data: {
                [key: string]: unknown;
            };
            /** @description 已有佐证的种类 Kinds of evidence on file */
            evidence?: string[];
            /** @description 补录原因 Why it comes late */
            lateReason?: string;
            /** @description 与相似的记录不是同一件事 It is another thing than what it resembles */
            confirmedDifferent?: boolean;
            /** @description 可能重复的记录编号 The record it may repeat */
            possibleDuplicateOf?: string;
        };
        Entered: {
            id: string;
            /** @description 日志位置，可作 atLeast Log position, for atLeast */
            position: number;
            /** @description 记录的版次，可作 If-Match Revision of the record, for If-Match */
            revision: number;
            /** @description 台账中已有同一登记 The very same entry was there already */
            repeated: boolean;
            /** @description 须经他人批准，已作为申请提出 It waits, as a request, until a second person approves it */
            requested: boolean;
            warnings: components["schemas"]["Finding"][];
        };
        Finding: {
            code: string;
            field: string;
            message: string;
        };
        Checked: {
            refusals: components["schemas"]["Finding"][];
            warnings: components["schemas"]["Finding"][];
            alike: components["schemas"]["AlikeRecord"][];
        };
        AlikeRecord: {
            id: string;
            type: string;
            occurredOn: string;
            recordedBy: string;
            data: {
                [key: string]: unknown;
            };
        };
        Patch: {
            /** @description occurredOn 或内容的字段 occurredOn, or a field of the payload */
            path: string;
            /** @description 现值，没有则为 null The value in force; null where there is none */
            old: unknown;
            /** @description 新值，null 为删去 The new value; null takes it away */
            new: unknown;
        }[];
        WaitingRecord: {
            id: string;
            type: string;
            occurredOn: string;
            recordedBy: string;
            data: {
                [key: string]: unknown;
            };
            requests: components["schemas"]["ChangeRequest"][];
            returned: {
                by: string;
                reason: string;
            } | null;
        };
        ChangeRequest: {
            id: string;
            change: string;
            patch?: {
                path: string;
                old: unknown;
                new: unknown;
            }[];
            canonical?: string;
            reason: string;
            by: string;
            at: string;
        };
        Contact: {
            name?: string;
            phone?: string;
            address?: string;
            note?: string;
        };
        Organization: {
            name: string;
            /** @description the organisation that it stands under; null: none */
            parent: string | null;
            /** @enum {string} */
            kind: "county" | "bureau" | "station";
        };
        ReachedOrganization: {
            name: string;
            /** @description the organisation that it stands under; null: none */
            parent: string | null;
            /** @enum {string} */
            kind: "county" | "bureau" | "station";
            roles: ("clerk" | "warden" | "head" | "leader" | "countyOffice" | "inspector" | "administrator" | "system")[];
            acts: ("records.read" | "records.enter" | "records.amend" | "records.confirm" | "records.approve" | "records.import" | "records.importTrusted" | "records.export" | "figures.read" | "evidence.read" | "evidence.attach" | "evidence.verify" | "evidence.pack" | "contacts.read" | "contacts.write" | "contacts.erase" | "sets.publish" | "people.read" | "people.manage" | "organizations.manage" | "logs.read")[];
        };
        Person: {
            /** Format: uuid */
            id: string;
            /** @description the sign-in name; in events the author, so it never changes */
            name: string;
            displayName: string;
            /** @enum {string} */
            language: "zh" | "en";
            /** @description whose administrator looks after the account */
            organization: string;
            disabled: boolean;
            passwordDue: boolean;
            secondFactor: boolean;
            grants: {
                /** @enum {string} */
                role: "clerk" | "warden" | "head" | "leader" | "countyOffice" | "inspector" | "administrator" | "system";
                /** @description *: the whole installation */
                organization: string;
                /** @enum {string} */
                section?: "law" | "office" | "field" | "approval";
                /** Format: date-time */
                from?: string;
                /**
                 * Format: date-time
                 * @description not included
                 */
                until?: string;
                /** Format: uuid */
                id: string;
            }[];
        };
        RecordTypeLine: {
            type: string;
            label: {
                zh: string;
                en: string;
            };
            pack: string;
            recorders: {
                code: string;
                label: string;
            }[];
            sections: {
                code: string;
                label: string;
            }[];
            /** @description Of every inner list one kind is wanted on file. */
            evidence: string[][];
            /** @description Changes another record instead of being one. */
            amendment: boolean;
        };
        RecordForm: {
            type: string;
            label: {
                zh: string;
                en: string;
            };
            pack: string;
            recorders: {
                code: string;
                label: string;
            }[];
            sections: {
                code: string;
                label: string;
            }[];
            /** @description Of every inner list one kind is wanted on file. */
            evidence: string[][];
            /** @description Changes another record instead of being one. */
            amendment: boolean;
            fields: components["schemas"]["FormField"][];
            /** @description What must hold across fields. */
            rules: string[];
            references: {
                field: string;
                to: string;
                by: string;
            }[];
            /** @description Likely duplicates are asked about. */
            likeness: boolean;
            /** @description The measures it feeds. */
            measures: string[];
            /** @description JSON schema of the payload. */
            schema: {
                [key: string]: unknown;
            };
            example: {
                [key: string]: unknown;
            };
        };
        FormField: {
            name: string;
            label: {
                zh: string;
                en: string;
            };
            required: boolean;
            kind: string;
            unit: string | null;
            words: {
                word: string;
                label: {
                    zh: string;
                    en: string;
                };
            }[] | null;
            bounds: string;
            schema: {
                [key: string]: unknown;
            };
        };
        Words: {
            /** @description roles that can be granted */
            roles: {
                name: string;
                label: string;
            }[];
            sections: {
                name: string;
                label: string;
            }[];
            acts: {
                name: string;
                label: string;
                roles: string[];
            }[];
            securityEvents: {
                name: string;
                label: string;
            }[];
            evidenceKinds: {
                name: string;
                label: string;
            }[];
        };
        MeasureDefinition: {
            code: string;
            label: {
                zh: string;
                en: string;
            };
            unit: string;
            /** @description What is counted and what is not (口径). */
            countingRule: string;
            rule: {
                kind: string;
            } & {
                [key: string]: unknown;
            };
            /** @description False for a measure that only serves others. */
            listed: boolean;
        };
        Measure: {
            code: string;
            label: {
                zh: string;
                en: string;
            };
            unit: string;
            /** @description What is counted and what is not (口径). */
            countingRule: string;
            rule: {
                kind: string;
            } & {
                [key: string]: unknown;
            };
            /** @description False for a measure that only serves others. */
            listed: boolean;
            types: string[];
        };
        Measures: {
            organization: string;
            year: number;
            position: number;
            knownAt: string | null;
            /** @description By code; null: not applicable. */
            measures: {
                [key: string]: number | null;
            };
        };
        ExplainedMeasure: {
            measure: string;
            value: number | null;
            printed: string;
            numerator: number | null;
            denominator: number | null;
            records: components["schemas"]["OutlinedRecord"][];
            position: number;
            knownAt: string | null;
            offset: number;
            limit: number;
            /** @description Records on all pages. */
            count: number;
            /** @description How many records count, by the month they count in. */
            byMonth: number[];
            /** @description Of all records, whichever were asked for. */
            counts: {
                counted: number;
                leftOut: number;
            };
        };
        OutlinedRecord: {
            id: string;
            type: string;
            occurredOn: string;
            recordedAt: string;
            counted: boolean;
            amount: number | null;
            key: string | null;
            why: {
                code: string;
                text: string;
            };
            /** @description What it says, in a line. */
            outline: string;
        };
        Difference: {
            from: string;
            to: string;
            changes: {
                measure: string;
                from: number | null;
                to: number | null;
                events: {
                    id: string;
                    type: string;
                    target: string | null;
                    recordedAt: string;
                    delta: number | null;
                    reason: string | null;
                }[];
            }[];
        };
        Comparison: {
            organization: string;
            from: {
                year: number;
                set: string;
                on: string;
                total: number;
            };
            to: {
                year: number;
                set: string;
                on: string;
                total: number;
            };
            total: number;
            measures: {
                measure: string;
                name: string;
                unit: string;
                from: number | null;
                to: number | null;
                change: number | null;
            }[];
            indicators: {
                code: string;
                name: string;
                from: {
                    value: number | string | null;
                    target: number | null;
                    weight: number;
                    score: number | null;
                    applicable: boolean;
                } | null;
                to: {
                    value: number | string | null;
                    target: number | null;
                    weight: number;
                    score: number | null;
                    applicable: boolean;
                } | null;
                change: number | null;
            }[];
        };
        Assessment: {
            organization: string;
            year: number;
            position: number;
            knownAt: string | null;
            set: string;
            on: string;
            total: number;
            max: number;
            scored: {
                score: number;
                weight: number;
            };
            bonus: number;
            malus: number;
            veto: boolean;
            totalAtMost: number | null;
            forecastTotal: number;
            warnings: string[];
            title: string;
            dimensions: {
                code: string;
                name: string;
                /** @enum {string} */
                counts: "score" | "extra" | "internal";
            }[];
            indicators: components["schemas"]["Indicator"][];
        };
        Indicator: {
            code: string;
            name: string;
            dimension: string;
            formula: string;
            /** @enum {string} */
            counts: "score" | "extra" | "internal";
            value: number | string | null;
            numerator: number | null;
            denominator: number | null;
            unit: string;
            /** @enum {string} */
            direction: "higher" | "lower" | "equal";
            target: number | null;
            due: string | null;
            weight: number;
            rule: string;
            parameters: {
                [key: string]: unknown;
            };
            score: number | null;
            authorityScore: number | null;
            applicable: boolean;
            light: ("ahead" | "onPace" | "behind" | "lost") | null;
            expected: number | null;
            forecast: number | null;
            forecastRange: {
                low: number;
                high: number;
                method: string;
            } | null;
            missing: string[];
            next: {
                type: string;
                what: string;
                points: number;
            }[];
            source: string;
            evidence: string[];
        };
        ExplainedIndicator: {
            set: string;
            on: string;
            indicator: components["schemas"]["Indicator"];
            measures: {
                measure: string;
                value: number | null;
                printed: string;
                numerator: number | null;
                denominator: number | null;
                records: components["schemas"]["ExplainedRecord"][];
            }[];
            /** @description The records that a data-quality indicator minds. */
            records?: {
                id: string;
                type: string;
                occurredOn: string;
                recordedAt: string;
                flaws: {
                    code: string;
                    text: string;
                }[];
            }[];
        };
        ExplainedRecord: {
            id: string;
            type: string;
            occurredOn: string;
            recordedAt: string;
            counted: boolean;
            amount: number | null;
            key: string | null;
            why: {
                code: string;
                text: string;
            };
        };
        IndicatorSetLine: {
            name: string;
            version: string;
            title: string;
            source: string;
            validFrom: string;
            validTo: string | null;
            indicators: number;
            /** @description null: the product's own. */
            published: {
                by: string;
                at: string;
            } | null;
        };
        IndicatorSet: {
            name: string;
            version: string;
            title: {
                zh: string;
                en: string;
            };
            source: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo?: string;
            dimensions: {
                code: string;
                name: {
                    zh: string;
                    en: string;
                };
                /** @enum {string} */
                counts: "score" | "extra" | "internal";
            }[];
            indicators: {
                code: string;
                name: {
                    zh: string;
                    en: string;
                };
                item?: {
                    zh: string;
                    en: string;
                };
                dimension: string;
                /** @enum {string} */
                pack?: "common" | "fieldcare" | "wetland";
                formula: string;
                unit: string;
                /** @enum {string} */
                direction: "higher" | "lower" | "equal";
                target: number | null;
                weight: number;
                rule: {
                    /** @constant */
                    kind: "BOOL";
                } | {
                    /** @constant */
                    kind: "DEADLINE";
                    due: string | {
                        formula: string;
                    };
                    /** @default 0 */
                    dueYear: 0 | 1;
                    /** @default 0 */
                    grace: number;
                    lateDeduct: number;
                } | {
                    /** @constant */
                    kind: "PER_MISSING";
                    step: number;
                    cap?: number;
                } | {
                    /** @constant */
                    kind: "PER_EVENT";
                    step: number;
                    cap?: number;
                } | {
                    /** @constant */
                    kind: "RATIO";
                    vetoBelow?: {
                        value: number;
                        effect: {
                            totalAtMost: number;
                        };
                    };
                } | {
                    /** @constant */
                    kind: "BAND";
                    base: number;
                    width: number;
                    step: number;
                } | {
                    /** @constant */
                    kind: "GRADE";
                    shares: {
                        [key: string]: number;
                    };
                } | {
                    /** @constant */
                    kind: "BONUS";
                    per: number;
                    cap: number;
                } | {
                    /** @constant */
                    kind: "VETO";
                    effect: {
                        totalAtMost: number;
                    };
                } | {
                    /** @constant */
                    kind: "MANUAL";
                    scale: number;
                };
                evidence: string[];
                /** @enum {string} */
                frequency: "month" | "quarter" | "year";
                pace: {
                    /** @enum {string} */
                    kind: "linear" | "seasonal" | "monthly" | "quarterly" | "steady" | "none";
                } | {
                    /** @constant */
                    kind: "by";
                    date: string;
                };
                /** @enum {string} */
                naPolicy: "full" | "exclude" | "zero";
                source: string;
            }[];
        };
        PublishedSet: {
            /** @enum {string} */
            kind: "published" | "repeated";
            name: string;
            version: string;
            position: number;
        };
        NarrativeBlock: {
            blockId: string;
            /** @description The oldest first. */
            versions: {
                record: string;
                text: string;
                basis: string | null;
                fromYear: number | null;
                occurredOn: string;
                recordedAt: string;
                recordedBy: string;
            }[];
        };
        CoursePoint: {
            /** @description The end of a month, or the day looked at. */
            on: string;
            total: number;
            indicators: {
                [key: string]: {
                    value: number | null;
                    score: number | null;
                };
            };
        };
        Simulation: {
            /** Format: date */
            on?: string;
            set?: string;
            records: {
                type: string;
                /** Format: date */
                occurredOn: string;
                /** @default 1 */
                times: number;
                /** @description What matters of it; the rest is filled in. */
                data?: {
                    [key: string]: unknown;
                };
            }[];
        };
        Simulated: {
            present: components["schemas"]["Assessment"];
            supposed: components["schemas"]["Assessment"];
        };
        TimeLine: {
            position: number;
            /** @description Entries and changes by the day they became known. */
            recorded: {
                day: string;
                count: number;
            }[];
            /** @description Live records by the day they happened. */
            occurred: {
                day: string;
                count: number;
            }[];
        };
        LateEntries: {
            position: number;
            knownAt: string | null;
            offset: number;
            limit: number;
            count: number;
            entries: {
                id: string;
                type: string;
                label: string;
                occurredOn: string;
                recordedAt: string;
                recordedBy: string;
                days: number;
            }[];
        };
        SampleDraw: {
            measure: string;
            /** @description The records whose SHA-256 of `seed:id` comes first are drawn. */
            seed: string;
            /** @description How many records count in the figure. */
            of: number;
            position: number;
            knownAt: string | null;
            records: {
                id: string;
                type: string;
                label: string;
                occurredOn: string;
                recordedAt: string;
            }[];
        };
        LedgerYear: {
            year: number;
            /** @enum {string} */
            standing: "unopened" | "open" | "closed";
            live: number;
            void: number;
            duplicate: number;
            late: number;
        };
        MonthCount: {
            type: string;
            month: number;
            count: number;
        };
        MonthLock: {
            period: string;
            locked: boolean;
            /** @description null: nobody has said so; it goes by the rule. */
            said: ("locked" | "reopened") | null;
        };
        YearStanding: {
            records: {
                live: number;
                late: number;
                lackingEvidence: number;
                requests: number;
                unconfirmed: number;
                returned: number;
            };
            reports: {
                kind: string;
                /** @enum {string} */
                standing: "submitted" | "accepted" | "returned" | "published";
                on: string;
            }[];
        };
        LedgerPage: {
            records: components["schemas"]["LedgerLine"][];
            /** @description The next page is asked for with it; all pages are of one moment, whatever is recorded meanwhile. */
            next: string | null;
            position: number;
            knownAt: string | null;
            /** @description On the first page only. */
            totals?: {
                all: number;
                byType: {
                    [key: string]: number;
                };
                byStanding: {
                    [key: string]: number;
                };
            };
        };
        LedgerLine: {
            id: string;
            type: string;
            label: string;
            /** @description What it says, in a line. */
            outline: string;
            occurredOn: string;
            recordedAt: string;
            recordedBy: string;
            role: string;
            /** @enum {string} */
            standing: "live" | "void" | "duplicate";
            /** @description Why it is struck out. */
            reason: string | null;
            duplicateOf: string | null;
            corrected: boolean;
            late: boolean;
            data: {
                [key: string]: unknown;
            };
            evidence: string[];
            /** @description With the evidence that its type asks for; null where it asks for none. */
            evidenced: boolean | null;
            confirmedBy: string | null;
            returned: boolean;
            /** @description Changes that wait for a second person. */
            requested: number;
            /** @description Live records that it may repeat. */
            alike: string[];
        };
        Record: {
            id: string;
            type: string;
            label: string;
            /** @description What it says, in a line. */
            outline: string;
            occurredOn: string;
            recordedAt: string;
            recordedBy: string;
            role: string;
            /** @enum {string} */
            standing: "live" | "void" | "duplicate";
            /** @description Why it is struck out. */
            reason: string | null;
            duplicateOf: string | null;
            corrected: boolean;
            late: boolean;
            data: {
                [key: string]: unknown;
            };
            evidence: string[];
            /** @description With the evidence that its type asks for; null where it asks for none. */
            evidenced: boolean | null;
            confirmedBy: string | null;
            returned: boolean;
            /** @description Changes that wait for a second person. */
            requested: number;
            /** @description Live records that it may repeat. */
            alike: string[];
            year: number;
            position: number;
            /** @description For If-Match. */
            revision: number;
            /** @description When it last changed. */
            knownAt: string;
            files: components["schemas"]["EvidenceFile"][];
            /** @description Of every inner list one kind is still wanted. */
            lackingEvidence: string[][];
            review: {
                confirmedBy: string | null;
                returned: {
                    by: string;
                    reason: string;
                } | null;
                requests: components["schemas"]["ChangeRequest"][];
                answers: {
                    [key: string]: {
                        answer: string;
                        by: string;
                    };
                };
                correctors: string[];
            };
            /** @description Codes of what was warned of. */
            warnings: string[];
            countsIn: {
                measure: string;
                year: number;
                key: string;
                amount: number;
            }[];
        };
        EvidenceFile: {
            evidence: string;
            kind: string;
            title: string | null;
            fileName: string;
            mime: string;
            bytes: number;
            sha256: string;
            pages: number | null;
            containsPersonalData: boolean;
            secrecy: string | null;
            attachedBy: string;
            attachedAt: string;
            /** @enum {string} */
            standing: "attached" | "verified" | "rejected" | "replaced";
            reason: string | null;
            replacedBy: string | null;
            questions: {
                code: string;
                records?: string[];
            }[];
        };
        RecordHistory: {
            organization: string;
            id: string;
            events: {
                position: number;
                revision: number;
                id: string;
                type: string;
                occurredOn: string;
                recordedAt: string;
                recordedBy: string;
                role: string;
                data: {
                    [key: string]: unknown;
                };
                evidence: string[];
                appendedAt: string;
                arrival: {
                    [key: string]: unknown;
                };
            }[];
        };
        /** @description With `Accept: text/event-stream` events `progress` (bytesRead, totalBytes, lines) come first, then `outcome` or `problem`. */
        ImportOutcome: {
            lines: number;
            accepted: number;
            alreadyThere: number;
            /** @description One refused line, and nothing of the file is written. */
            refused: {
                line: number;
                id: string | null;
                field: string;
                code: string;
                reason: string;
                /** @description In a workbook or CSV file. */
                place?: {
                    sheet: string;
                    row: number;
                    column?: string;
                    at?: number;
                    label?: string;
                };
            }[];
            /** @description What is written, by type. */
            types: {
                type: string;
                count: number;
            }[];
            warnings: {
                code: string;
                label: {
                    zh: string;
                    en: string;
                };
                count: number;
                lines: number[];
                /** @description The first rows of a workbook or CSV file. */
                places: {
                    sheet: string;
                    row: number;
                }[];
            }[];
            /** @description For atLeast. */
            position: number;
        };
        Session: {
            /** Format: uuid */
            account: string;
            name: string;
            displayName: string;
            /** @enum {string} */
            language: "zh" | "en";
            organization: string;
            grants: {
                /** @enum {string} */
                role: "clerk" | "warden" | "head" | "leader" | "countyOffice" | "inspector" | "administrator" | "system";
                /** @description *: the whole installation */
                organization: string;
                /** @enum {string} */
                section?: "law" | "office" | "field" | "approval";
                /** Format: date-time */
                from?: string;
                /**
                 * Format: date-time
                 * @description not included
                 */
                until?: string;
            }[];
            /** @description nothing else may be done before the password is changed */
            passwordChangeDue: boolean;
            secondFactor: boolean;
            /** @description to be sent as header X-CSRF-Token with every request that writes */
            csrf: string;
            endsAt: string;
        };
        SignInWays: {
            oidc: boolean;
            demo: {
                name: string;
                password: string;
                role: string;
                label: {
                    zh: string;
                    en: string;
                };
            }[];
        };
        EvidencePackIndex: {
            position: number;
            records: number;
            files: {
                number: number;
                path: string;
                title: string;
                kind: string;
                date: string;
                record: string;
                recordType: string;
                figures: {
                    code: string;
                    label: string;
                }[];
                pages: number | null;
                sha256: string;
                bytes: number;
                containsPersonalData: boolean;
            }[];
            missing: {
                date: string;
                record: string;
                recordType: string;
                kind: string;
                why: string;
            }[];
        };
        Status: {
            /** @enum {string} */
            state: "healthy" | "lagging" | "stuck" | "failed" | "hole";
            head: number;
            position: number;
            lag: number;
            missingEvents: number;
            firstMissing: number | null;
            /** @description Evidence files that the last nightly check found gone or changed. */
            damagedFiles: number;
        };
        Token: {
            /** Format: uuid */
            id: string;
            label: string;
            scopes: string[];
            madeAt: string;
            expiresAt: string;
            usedAt: string | null;
            revoked: boolean;
        };
    };
    responses: {
        /** @description What is wrong, where, and how to mend it */
        problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getOrganizationsByOrganizationRecords: {
        parameters: {
            query?: {
                position?: number;
                knownAt?: string;
                year?: number;
                id?: string[];
                type?: string[];
                month?: number;
                from?: string;
                to?: string;
                person?: string;
                town?: string;
                q?: string;
                standing?: "live" | "void" | "duplicate";
                late?: "true" | "false";
                corrected?: "true" | "false";
                evidenced?: "true" | "false";
                waiting?: "requests" | "unconfirmed" | "returned";
                sort?: "occurredOn" | "-occurredOn" | "recordedAt" | "-recordedAt";
                limit?: number;
                cursor?: string;
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ledger: filtered, in order, page by page; voided and duplicate lines are struck out but stay */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerPage"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postOrganizationsByOrganizationRecords: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordBody"];
            };
        };
        responses: {
            /** @description Record; what resembles a record that is there is asked about first (409 possible-duplicate) */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entered"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postOrganizationsByOrganizationRecordsCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordBody"];
            };
        };
        responses: {
            /** @description Try an entry: only check, write nothing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checked"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postOrganizationsByOrganizationRecordsConfirmations: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    records: string[];
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Confirm records; the answer tells of each, and nobody confirms what he or she recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description 最后一条的日志位置，可作 atLeast Log position of the last one, for atLeast; absent when none was confirmed */
                        position?: number;
                        results: {
                            record: string;
                            entered?: components["schemas"]["Entered"];
                            refusals: components["schemas"]["Finding"][];
                        }[];
                    };
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postOrganizationsByOrganizationRecordsByRecordCorrections: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                organization: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 客户端给的编号；不给则由 Idempotency-Key 得出 The client's own id; follows from the Idempotency-Key where none is given */
                    id?: string;
                    /**
                     * Format: date-time
                     * @description 设备上的登记时刻 When it was entered, by the device's clock
                     * @example 2022-03-01T09:30:00+08:00
                     */
                    deviceTime?: string;
                    /**
                     * Format: date-time
                     * @description 设备发送请求的时刻 When it was sent, by the device's clock: tells an entry made without signal from a wrong clock
                     * @example 2022-03-01T09:30:00+08:00
                     */
                    sentAt?: string;
                    /**
                     * Format: date
                     * @example 2022-03-01
                     */
                    occurredOn?: string;
                    patch: components["schemas"]["Patch"];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Correct; `old` must be the value in force, and with If-Match nobody may have changed the record meanwhile (412) */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entered"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postOrganizationsByOrganizationRecordsByRecordVoid: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                organization: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 客户端给的编号；不给则由 Idempotency-Key 得出 The client's own id; follows from the Idempotency-Key where none is given */
                    id?: string;
                    /**
                     * Format: date-time
                     * @description 设备上的登记时刻 When it was entered, by the device's clock
                     * @example 2022-03-01T09:30:00+08:00
                     */
                    deviceTime?: string;
                    /**
                     * Format: date-time
                     * @description 设备发送请求的时刻 When it was sent, by the device's clock: tells an entry made without signal from a wrong clock
                     * @example 2022-03-01T09:30:00+08:00
                     */
                    sentAt?: string;
                    /**
                     * Format: date
                     * @example 2022-03-01
                     */
                    occurredOn?: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Ask for a void; another person approves it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entered"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postOrganizationsByOrganizationRecordsByRecordVoidRevocation: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                organization: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 客户端给的编号；不给则由 Idempotency-Key 得出 The client's own id; follows from the Idempotency-Key where none is given */
                    id?: string;
                    /**
                     * Format: date-time
                     * @description 设备上的登记时刻 When it was entered, by the device's clock
                     * @example 2022-03-01T09:30:00+08:00
                     */
                    deviceTime?: string;
                    /**
                     * Format: date-time
                     * @description 设备发送请求的时刻 When it was sent, by the device's clock: tells an entry made without signal from a wrong clock
                     * @example 2022-03-01T09:30:00+08:00
                     */
                    sentAt?: string;
                    /**
                     * Format: date
                     * @example 2022-03-01
                     */
                    occurredOn?: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Ask to revoke a void; another person approves it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entered"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postOrganizationsByOrganizationRecordsByRecordDuplicate: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                organization: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 客户端给的编号；不给则由 Idempotency-Key 得出 The client's own id; follows from the Idempotency-Key where none is given */
                    id?: string;
                    /**
                     * Format: date-time
                     * @description 设备上的登记时刻 When it was entered, by the device's clock
                     * @example 2022-03-01T09:30:00+08:00
                     */
                    deviceTime?: string;
                    /**
                     * Format: date-time
                     * @description 设备发送请求的时刻 When it was sent, by the device's clock: tells an entry made without signal from a wrong clock
                     * @example 2022-03-01T09:30:00+08:00
                     */
                    sentAt?: string;
                    /**
                     * Format: date
                     * @example 2022-03-01
                     */
                    occurredOn?: string;
                    canonical: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Mark as a duplicate of another record */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entered"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postOrganizationsByOrganizationRecordsByRecordDuplicateRevocation: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                organization: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 客户端给的编号；不给则由 Idempotency-Key 得出 The client's own id; follows from the Idempotency-Key where none is given */
                    id?: string;
                    /**
                     * Format: date-time
                     * @description 设备上的登记时刻 When it was entered, by the device's clock
                     * @example 2022-03-01T09:30:00+08:00
                     */
                    deviceTime?: string;
                    /**
                     * Format: date-time
                     * @description 设备发送请求的时刻 When it was sent, by the device's clock: tells an entry made without signal from a wrong clock
                     * @example 2022-03-01T09:30:00+08:00
                     */
                    sentAt?: string;
                    /**
                     * Format: date
                     * @example 2022-03-01
                     */
                    occurredOn?: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Revoke a duplicate mark */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entered"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postOrganizationsByOrganizationRecordsByRecordReturn: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                organization: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 客户端给的编号；不给则由 Idempotency-Key 得出 The client's own id; follows from the Idempotency-Key where none is given */
                    id?: string;
                    /**
                     * Format: date-time
                     * @description 设备上的登记时刻 When it was entered, by the device's clock
                     * @example 2022-03-01T09:30:00+08:00
                     */
                    deviceTime?: string;
                    /**
                     * Format: date-time
                     * @description 设备发送请求的时刻 When it was sent, by the device's clock: tells an entry made without signal from a wrong clock
                     * @example 2022-03-01T09:30:00+08:00
                     */
                    sentAt?: string;
                    /**
                     * Format: date
                     * @example 2022-03-01
                     */
                    occurredOn?: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Send back to the recorder */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entered"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postOrganizationsByOrganizationRecordsByRecordAnswers: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                organization: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 客户端给的编号；不给则由 Idempotency-Key 得出 The client's own id; follows from the Idempotency-Key where none is given */
                    id?: string;
                    /**
                     * Format: date-time
                     * @description 设备上的登记时刻 When it was entered, by the device's clock
                     * @example 2022-03-01T09:30:00+08:00
                     */
                    deviceTime?: string;
                    /**
                     * Format: date-time
                     * @description 设备发送请求的时刻 When it was sent, by the device's clock: tells an entry made without signal from a wrong clock
                     * @example 2022-03-01T09:30:00+08:00
                     */
                    sentAt?: string;
                    /**
                     * Format: date
                     * @example 2022-03-01
                     */
                    occurredOn?: string;
                    code: string;
                    answer: string;
                };
            };
        };
        responses: {
            /** @description Answer a warning that travels with the record */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entered"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getOrganizationsByOrganizationWaiting: {
        parameters: {
            query: {
                kind: "requests" | "unconfirmed" | "returned";
                year?: number;
                mine?: string;
                after?: string;
                limit?: number;
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What waits: changes asked for, records to confirm, records sent back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        records: components["schemas"]["WaitingRecord"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postOrganizationsByOrganizationRecordsByRecordRequestsByRequestApproval: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                organization: string;
                record: string;
                request: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 客户端给的编号；不给则由 Idempotency-Key 得出 The client's own id; follows from the Idempotency-Key where none is given */
                    id?: string;
                    /**
                     * Format: date-time
                     * @description 设备上的登记时刻 When it was entered, by the device's clock
                     * @example 2022-03-01T09:30:00+08:00
                     */
                    deviceTime?: string;
                    /**
                     * Format: date-time
                     * @description 设备发送请求的时刻 When it was sent, by the device's clock: tells an entry made without signal from a wrong clock
                     * @example 2022-03-01T09:30:00+08:00
                     */
                    sentAt?: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Approve: what was asked for takes effect */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entered"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postOrganizationsByOrganizationRecordsByRecordRequestsByRequestRefusal: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                organization: string;
                record: string;
                request: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 客户端给的编号；不给则由 Idempotency-Key 得出 The client's own id; follows from the Idempotency-Key where none is given */
                    id?: string;
                    /**
                     * Format: date-time
                     * @description 设备上的登记时刻 When it was entered, by the device's clock
                     * @example 2022-03-01T09:30:00+08:00
                     */
                    deviceTime?: string;
                    /**
                     * Format: date-time
                     * @description 设备发送请求的时刻 When it was sent, by the device's clock: tells an entry made without signal from a wrong clock
                     * @example 2022-03-01T09:30:00+08:00
                     */
                    sentAt?: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Refuse what was asked for */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entered"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getOrganizationsByOrganizationYears: {
        parameters: {
            query?: {
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reporting years: open or closed, and how many records each holds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerYear"][];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postOrganizationsByOrganizationYears: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 客户端给的编号；不给则由 Idempotency-Key 得出 The client's own id; follows from the Idempotency-Key where none is given */
                    id?: string;
                    /**
                     * Format: date-time
                     * @description 设备上的登记时刻 When it was entered, by the device's clock
                     * @example 2022-03-01T09:30:00+08:00
                     */
                    deviceTime?: string;
                    /**
                     * Format: date-time
                     * @description 设备发送请求的时刻 When it was sent, by the device's clock: tells an entry made without signal from a wrong clock
                     * @example 2022-03-01T09:30:00+08:00
                     */
                    sentAt?: string;
                    /**
                     * Format: date
                     * @example 2022-03-01
                     */
                    occurredOn?: string;
                    year: number;
                    indicatorSet: string;
                    leader: string;
                };
            };
        };
        responses: {
            /** @description Open a reporting year */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entered"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postOrganizationsByOrganizationYearsByYearClosing: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                organization: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 客户端给的编号；不给则由 Idempotency-Key 得出 The client's own id; follows from the Idempotency-Key where none is given */
                    id?: string;
                    /**
                     * Format: date-time
                     * @description 设备上的登记时刻 When it was entered, by the device's clock
                     * @example 2022-03-01T09:30:00+08:00
                     */
                    deviceTime?: string;
                    /**
                     * Format: date-time
                     * @description 设备发送请求的时刻 When it was sent, by the device's clock: tells an entry made without signal from a wrong clock
                     * @example 2022-03-01T09:30:00+08:00
                     */
                    sentAt?: string;
                    /**
                     * Format: date
                     * @example 2022-03-01
                     */
                    occurredOn?: string;
                };
            };
        };
        responses: {
            /** @description Close a reporting year */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entered"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postOrganizationsByOrganizationYearsByYearReopening: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                organization: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 客户端给的编号；不给则由 Idempotency-Key 得出 The client's own id; follows from the Idempotency-Key where none is given */
                    id?: string;
                    /**
                     * Format: date-time
                     * @description 设备上的登记时刻 When it was entered, by the device's clock
                     * @example 2022-03-01T09:30:00+08:00
                     */
                    deviceTime?: string;
                    /**
                     * Format: date-time
                     * @description 设备发送请求的时刻 When it was sent, by the device's clock: tells an entry made without signal from a wrong clock
                     * @example 2022-03-01T09:30:00+08:00
                     */
                    sentAt?: string;
                    /**
                     * Format: date
                     * @example 2022-03-01
                     */
                    occurredOn?: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Reopen a closed year */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entered"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postOrganizationsByOrganizationLocks: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 客户端给的编号；不给则由 Idempotency-Key 得出 The client's own id; follows from the Idempotency-Key where none is given */
                    id?: string;
                    /**
                     * Format: date-time
                     * @description 设备上的登记时刻 When it was entered, by the device's clock
                     * @example 2022-03-01T09:30:00+08:00
                     */
                    deviceTime?: string;
                    /**
                     * Format: date-time
                     * @description 设备发送请求的时刻 When it was sent, by the device's clock: tells an entry made without signal from a wrong clock
                     * @example 2022-03-01T09:30:00+08:00
                     */
                    sentAt?: string;
                    /**
                     * Format: date
                     * @example 2022-03-01
                     */
                    occurredOn?: string;
                    /**
                     * @description 月份 Month
                     * @example 2022-03
                     */
                    period: string;
                };
            };
        };
        responses: {
            /** @description Lock a month; one that nobody locks counts as locked after day 10 of the next */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entered"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postOrganizationsByOrganizationLocksByPeriodReopening: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                organization: string;
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 客户端给的编号；不给则由 Idempotency-Key 得出 The client's own id; follows from the Idempotency-Key where none is given */
                    id?: string;
                    /**
                     * Format: date-time
                     * @description 设备上的登记时刻 When it was entered, by the device's clock
                     * @example 2022-03-01T09:30:00+08:00
                     */
                    deviceTime?: string;
                    /**
                     * Format: date-time
                     * @description 设备发送请求的时刻 When it was sent, by the device's clock: tells an entry made without signal from a wrong clock
                     * @example 2022-03-01T09:30:00+08:00
                     */
                    sentAt?: string;
                    /**
                     * Format: date
                     * @example 2022-03-01
                     */
                    occurredOn?: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Reopen a month, until it is locked again */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entered"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postOrganizationsByOrganizationContacts: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Contact"];
            };
        };
        responses: {
            /** @description Keep a complainant's contact (encrypted, outside the ledger); the answer is the reference for the record */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        contactRef: string;
                    };
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getOrganizationsByOrganizationContactsByContact: {
        parameters: {
            query?: {
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                organization: string;
                contact: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description See a complainant's contact; every look is noted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name?: string;
                        phone?: string;
                        address?: string;
                        note?: string;
                    };
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postOrganizationsByOrganizationContactsByContactErasure: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                organization: string;
                contact: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 客户端给的编号；不给则由 Idempotency-Key 得出 The client's own id; follows from the Idempotency-Key where none is given */
                    id?: string;
                    /**
                     * Format: date-time
                     * @description 设备上的登记时刻 When it was entered, by the device's clock
                     * @example 2022-03-01T09:30:00+08:00
                     */
                    deviceTime?: string;
                    /**
                     * Format: date-time
                     * @description 设备发送请求的时刻 When it was sent, by the device's clock: tells an entry made without signal from a wrong clock
                     * @example 2022-03-01T09:30:00+08:00
                     */
                    sentAt?: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Erase a complainant's contact: the key is destroyed, and the ledger says so */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entered"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getOrganizationsByOrganizationLogsAccess: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who looked at personal data, and all that inspectors looked at; the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        lines: {
                            /** Format: uuid */
                            id: string;
                            at: string;
                            name: string;
                            roles: string[];
                            what: string;
                            organization: string;
                            subject: string;
                        }[];
                        /** Format: uuid */
                        next?: string;
                    };
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getOrganizationsByOrganizationLogsSecurity: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign-ins, refusals, changes of roles, passwords and tokens; the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        lines: {
                            /** Format: uuid */
                            id: string;
                            at: string;
                            kind: string;
                            name: string | null;
                            subject: string | null;
                            organization: string;
                            address: string | null;
                            detail: {
                                [key: string]: unknown;
                            };
                        }[];
                        /** Format: uuid */
                        next?: string;
                    };
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getOrganizations: {
        parameters: {
            query?: {
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organisations that one's roles reach, and what one may do in each */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        organizations: components["schemas"]["ReachedOrganization"][];
                    };
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postOrganizations: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description the organisation that it stands under; null: none */
                    parent: string | null;
                    /** @enum {string} */
                    kind: "county" | "bureau" | "station";
                };
            };
        };
        responses: {
            /** @description Add an organisation below one that is yours to look after */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getOrganizationsByOrganizationPeople: {
        parameters: {
            query?: {
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description People of an organisation and those below it, with their roles there */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        people: components["schemas"]["Person"][];
                    };
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postOrganizationsByOrganizationPeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    displayName: string;
                    /**
                     * @default zh
                     * @enum {string}
                     */
                    language?: "zh" | "en";
                    /** @default [] */
                    grants?: {
                        /** @enum {string} */
                        role: "clerk" | "warden" | "head" | "leader" | "countyOffice" | "inspector" | "administrator" | "system";
                        /** @description *: the whole installation */
                        organization?: string;
                        /** @enum {string} */
                        section?: "law" | "office" | "field" | "approval";
                        /** Format: date-time */
                        from?: string;
                        /**
                         * Format: date-time
                         * @description not included
                         */
                        until?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Add a person; the password for the first sign-in is shown this once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: components["schemas"]["Person"];
                        password: string;
                    };
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    patchOrganizationsByOrganizationPeopleByPerson: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                organization: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    displayName?: string;
                    /** @enum {string} */
                    language?: "zh" | "en";
                    disabled?: boolean;
                };
            };
        };
        responses: {
            /** @description Change name or language, disable or enable the account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postOrganizationsByOrganizationPeopleByPersonGrants: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                organization: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    role: "clerk" | "warden" | "head" | "leader" | "countyOffice" | "inspector" | "administrator" | "system";
                    /** @description *: the whole installation */
                    organization?: string;
                    /** @enum {string} */
                    section?: "law" | "office" | "field" | "approval";
                    /** Format: date-time */
                    from?: string;
                    /**
                     * Format: date-time
                     * @description not included
                     */
                    until?: string;
                };
            };
        };
        responses: {
            /** @description Grant a role (an inspector's has a window of time) */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postOrganizationsByOrganizationPeopleByPersonPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description true: a lost second factor goes as well
                     * @default false
                     */
                    secondFactor?: boolean;
                };
            };
        };
        responses: {
            /** @description Reset the password; the new one is shown this once and has to be changed at sign-in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        password: string;
                    };
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    deleteOrganizationsByOrganizationPeopleByPersonGrantsByGrant: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                organization: string;
                person: string;
                grant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoke a role, at once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getTypes: {
        parameters: {
            query?: {
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All types of what can be recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordTypeLine"][];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getTypesByType: {
        parameters: {
            query?: {
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form of a type: its fields, units, bounds, an example */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordForm"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getWords: {
        parameters: {
            query?: {
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Roles, sections, acts, what the security log notes and kinds of evidence, as people call them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Words"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    "getTypesByTypeTemplate.xlsx": {
        parameters: {
            query?: {
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workbook to fill in for a type: drop-downs, formats, notes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getMeasures: {
        parameters: {
            query?: {
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What every measure counts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDefinition"][];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getMeasuresByMeasure: {
        parameters: {
            query?: {
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                measure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a measure counts, and the types that feed it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measure"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getOrganizationsByOrganizationYearsByYearMeasures: {
        parameters: {
            query?: {
                position?: number;
                knownAt?: string;
                on?: string;
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                organization: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All measures of a year */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measures"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getOrganizationsByOrganizationYearsByYearMeasuresByMeasure: {
        parameters: {
            query?: {
                position?: number;
                knownAt?: string;
                on?: string;
                offset?: number;
                limit?: number;
                which?: "counted" | "leftOut";
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                organization: string;
                year: number;
                measure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The records that make a figure, those that do not count, and why */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplainedMeasure"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getOrganizationsByOrganizationYearsByYearDifference: {
        parameters: {
            query: {
                from: string;
                to: string;
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                organization: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Which figures changed between two moments, and the events that did it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Difference"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getOrganizationsByOrganizationYearsByYearCompare: {
        parameters: {
            query: {
                position?: number;
                knownAt?: string;
                on?: string;
                with: number;
                set?: string;
                withSet?: string;
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                organization: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A year against another, or one year under two sets of indicators */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getOrganizationsByOrganizationYearsByYearIndicators: {
        parameters: {
            query?: {
                position?: number;
                knownAt?: string;
                on?: string;
                set?: string;
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                organization: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The target assessment: scores, pace, what is missing, the forecast for year end */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getOrganizationsByOrganizationYearsByYearIndicatorsByIndicator: {
        parameters: {
            query?: {
                position?: number;
                knownAt?: string;
                on?: string;
                set?: string;
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                organization: string;
                year: number;
                indicator: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The measures and records that make an indicator */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExplainedIndicator"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getIndicatorSets: {
        parameters: {
            query?: {
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sets of indicators there are */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorSetLine"][];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postIndicatorSets: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    version: string;
                    title: {
                        zh: string;
                        en: string;
                    };
                    source: string;
                    /** Format: date */
                    validFrom: string;
                    /** Format: date */
                    validTo?: string;
                    dimensions: {
                        code: string;
                        name: {
                            zh: string;
                            en: string;
                        };
                        /** @enum {string} */
                        counts: "score" | "extra" | "internal";
                    }[];
                    indicators: {
                        code: string;
                        name: {
                            zh: string;
                            en: string;
                        };
                        item?: {
                            zh: string;
                            en: string;
                        };
                        dimension: string;
                        /** @enum {string} */
                        pack?: "common" | "fieldcare" | "wetland";
                        formula: string;
                        unit: string;
                        /** @enum {string} */
                        direction: "higher" | "lower" | "equal";
                        target: number | null;
                        weight: number;
                        rule: {
                            /** @constant */
                            kind: "BOOL";
                        } | {
                            /** @constant */
                            kind: "DEADLINE";
                            due: string | {
                                formula: string;
                            };
                            /** @default 0 */
                            dueYear?: 0 | 1;
                            /** @default 0 */
                            grace?: number;
                            lateDeduct: number;
                        } | {
                            /** @constant */
                            kind: "PER_MISSING";
                            step: number;
                            cap?: number;
                        } | {
                            /** @constant */
                            kind: "PER_EVENT";
                            step: number;
                            cap?: number;
                        } | {
                            /** @constant */
                            kind: "RATIO";
                            vetoBelow?: {
                                value: number;
                                effect: {
                                    totalAtMost: number;
                                };
                            };
                        } | {
                            /** @constant */
                            kind: "BAND";
                            base: number;
                            width: number;
                            step: number;
                        } | {
                            /** @constant */
                            kind: "GRADE";
                            shares: {
                                [key: string]: number;
                            };
                        } | {
                            /** @constant */
                            kind: "BONUS";
                            per: number;
                            cap: number;
                        } | {
                            /** @constant */
                            kind: "VETO";
                            effect: {
                                totalAtMost: number;
                            };
                        } | {
                            /** @constant */
                            kind: "MANUAL";
                            scale: number;
                        };
                        evidence: string[];
                        /** @enum {string} */
                        frequency: "month" | "quarter" | "year";
                        pace: {
                            /** @enum {string} */
                            kind: "linear" | "seasonal" | "monthly" | "quarterly" | "steady" | "none";
                        } | {
                            /** @constant */
                            kind: "by";
                            date: string;
                        };
                        /** @enum {string} */
                        naPolicy: "full" | "exclude" | "zero";
                        source: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Publish a set of indicators */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedSet"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getIndicatorSetsBySet: {
        parameters: {
            query?: {
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                set: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A set of indicators, as default@2023 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorSet"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getOrganizationsByOrganizationYearsByYearReport: {
        parameters: {
            query?: {
                position?: number;
                knownAt?: string;
                format?: "docx" | "html" | "txt" | "json";
                annex?: "true" | "false";
                lineage?: "true" | "false";
                addressee?: string;
                signer?: string;
                date?: string;
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                organization: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The annual duty report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getOrganizationsByOrganizationNarrative: {
        parameters: {
            query?: {
                position?: number;
                knownAt?: string;
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The standing texts of the report, with their versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NarrativeBlock"][];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getOrganizationsByOrganizationYearsByYearCourse: {
        parameters: {
            query?: {
                position?: number;
                knownAt?: string;
                on?: string;
                set?: string;
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                organization: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the indicators went, month by month */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoursePoint"][];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postOrganizationsByOrganizationYearsByYearSimulation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Simulation"];
            };
        };
        responses: {
            /** @description What the assessment would be if more were done: only worked out, nothing is written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Simulated"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getOrganizationsByOrganizationYearsByYearTimeline: {
        parameters: {
            query?: {
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                organization: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The time line of a year: how much was entered, and how much happened, on each day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeLine"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getOrganizationsByOrganizationYearsByYearLate: {
        parameters: {
            query?: {
                position?: number;
                knownAt?: string;
                offset?: number;
                limit?: number;
                format?: "json" | "csv";
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                organization: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Late entries: how many days lie between what happened and its entry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LateEntries"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getOrganizationsByOrganizationYearsByYearMeasuresByMeasureSample: {
        parameters: {
            query: {
                position?: number;
                knownAt?: string;
                seed: string;
                size?: number;
                format?: "json" | "csv";
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                organization: string;
                year: number;
                measure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A draw from the records of a figure: the same seed at the same moment draws the same records */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleDraw"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getOrganizationsByOrganizationYearsByYearMonths: {
        parameters: {
            query?: {
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                organization: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Records of the year by type and month */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonthCount"][];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getOrganizationsByOrganizationYearsByYearLocks: {
        parameters: {
            query?: {
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                organization: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Which months of a year are locked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonthLock"][];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getOrganizationsByOrganizationYearsByYearChoices: {
        parameters: {
            query?: {
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                organization: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who recorded in the year, and the towns its records name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        people: string[];
                        towns: string[];
                    };
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getOrganizationsByOrganizationYearsByYearStanding: {
        parameters: {
            query?: {
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                organization: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A year at a glance: what waits, is late or lacks evidence, and how far its reports have come */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearStanding"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getOrganizationsByOrganizationRecordsExport: {
        parameters: {
            query?: {
                position?: number;
                knownAt?: string;
                year?: number;
                id?: string[];
                type?: string[];
                month?: number;
                from?: string;
                to?: string;
                person?: string;
                town?: string;
                q?: string;
                standing?: "live" | "void" | "duplicate";
                late?: "true" | "false";
                corrected?: "true" | "false";
                evidenced?: "true" | "false";
                waiting?: "requests" | "unconfirmed" | "returned";
                sort?: "occurredOn" | "-occurredOn" | "recordedAt" | "-recordedAt";
                format?: "csv" | "jsonl";
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ledger as CSV or JSON Lines */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getOrganizationsByOrganizationRecordsByRecord: {
        parameters: {
            query?: {
                position?: number;
                knownAt?: string;
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                organization: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A record as it is in force: evidence, review, the measures it counts in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Record"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getOrganizationsByOrganizationRecordsByRecordHistory: {
        parameters: {
            query?: {
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                organization: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All events of a record */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getOrganizationsByOrganizationEvents: {
        parameters: {
            query?: {
                after?: number;
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All events of an organisation in the exchange format, as JSON Lines */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/jsonl": unknown;
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postOrganizationsByOrganizationImports: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
                name?: string;
            };
            header?: never;
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description Bring in a file of the exchange format (JSON Lines), a workbook or CSV; one refused line and nothing of it is written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportOutcome"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postOrganizationsByOrganizationImportsTrusted: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
                name?: string;
            };
            header?: never;
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description Bring in history as it was: its times and authors stay, lesser faults become warnings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportOutcome"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postOrganizationsByOrganizationImportsMarked: {
        parameters: {
            query?: {
                name?: string;
            };
            header?: never;
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description Check a table and give it back with what is wrong marked and said; writes nothing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    putSessionPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    present: string;
                    /** @description 10 to 128 characters, not a common password */
                    next: string;
                };
            };
        };
        responses: {
            /** @description Change one's password; all other sessions end */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postSessionSecondFactorConfirmation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Turn it on with a code; the recovery codes are shown this once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recoveryCodes: string[];
                    };
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postSessionSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a secret for an authenticator app (on once confirmed) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        secret: string;
                        /** @description otpauth://…, for a QR code */
                        uri: string;
                    };
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getSessionOidcCallback: {
        parameters: {
            query?: {
                state?: string;
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Come back from the provider */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": unknown;
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getSession: {
        parameters: {
            query?: {
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who has signed in, with roles and the token against forged requests */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    password: string;
                    /** @description of the authenticator app, or a recovery code */
                    code?: string;
                };
            };
        };
        responses: {
            /** @description Sign in by name and password */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getSessionWays: {
        parameters: {
            query?: {
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How one may sign in; a demonstration names its accounts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInWays"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postSessionSecondFactorRemoval: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Turn it off with a code or a recovery code */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getSessionOidc: {
        parameters: {
            query?: {
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign in at the configured provider (redirects there) */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": unknown;
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postUploads: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description Begin an upload (tus 1.0, resumable, 50 MB at most) */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": unknown;
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getUploadsByUpload: {
        parameters: {
            query?: {
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                upload: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far an upload is (tus 1.0, asked by HEAD) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": unknown;
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    deleteUploadsByUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                upload: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Give an upload up (tus 1.0) */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": unknown;
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    patchUploadsByUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                upload: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description Go on with an upload from where it stands (tus 1.0) */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": unknown;
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getOrganizationsByOrganizationRecordsByRecordEvidence: {
        parameters: {
            query?: {
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                organization: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The evidence of a record, rejected and replaced files included */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        files: components["schemas"]["EvidenceFile"][];
                    };
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postOrganizationsByOrganizationRecordsByRecordEvidence: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                organization: string;
                record: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 上传编号：上传地址的最后一段 Id of the upload: the last part of its address */
                    upload: string;
                    /**
                     * @description 签到表、照片、轨迹…… What it is evidence as
                     * @example 照片
                     */
                    kind: string;
                    fileName?: string;
                    title?: string;
                    pages?: number;
                    containsPersonalData?: boolean;
                    /** @enum {string} */
                    secrecy?: "公开" | "内部";
                };
            };
        };
        responses: {
            /** @description Attach an uploaded file to a record as evidence; what there is to ask comes with the answer and refuses nothing */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entered"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getOrganizationsByOrganizationRecordsByRecordEvidenceByEvidenceFile: {
        parameters: {
            query?: {
                inline?: string;
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                organization: string;
                record: string;
                evidence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Download a file; pictures and PDF may be shown in the browser with inline=true */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getOrganizationsByOrganizationRecordsByRecordEvidenceByEvidenceThumbnail: {
        parameters: {
            query?: {
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                organization: string;
                record: string;
                evidence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A picture made small, without what the camera wrote into it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": unknown;
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postOrganizationsByOrganizationRecordsByRecordEvidenceByEvidenceVerify: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                organization: string;
                record: string;
                evidence: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Verify a file; not by whoever attached it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entered"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postOrganizationsByOrganizationRecordsByRecordEvidenceByEvidenceReject: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                organization: string;
                record: string;
                evidence: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Reject a file, with the reason */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entered"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postOrganizationsByOrganizationRecordsByRecordEvidenceByEvidenceReplace: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                organization: string;
                record: string;
                evidence: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    replacement: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Replace a file by another one of the same record */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entered"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postOrganizationsByOrganizationEvidencePacks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    year: number;
                    /**
                     * @description 只要这个度量的佐证 Only the evidence of this measure
                     * @example study.sessions
                     */
                    measure?: string;
                    /** @description 只要报告的第几个标题 Only the n-th heading of the report */
                    section?: number;
                    /** @description 截至日志位置：同一位置逐字节相同 As of a log position: the same position, the same bytes */
                    position?: number;
                    /**
                     * Format: date-time
                     * @example 2022-03-01T09:30:00+08:00
                     */
                    knownAt?: string;
                };
            };
        };
        responses: {
            /** @description Evidence pack: all evidence of a measure, a section or the whole report, with an index and what is missing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": unknown;
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getOrganizationsByOrganizationEvidencePacksIndex: {
        parameters: {
            query: {
                year: number;
                measure?: string;
                section?: number;
                position?: number;
                knownAt?: string;
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path: {
                organization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The index of an evidence pack and what is missing, without the files */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidencePackIndex"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getStatus: {
        parameters: {
            query?: {
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How log and read tables are: lag, hole, stuck and failed told apart */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    getTokens: {
        parameters: {
            query?: {
                /** @description Waits until the figures have come to this log position. */
                atLeast?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One's own API tokens */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tokens: components["schemas"]["Token"][];
                    };
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    postTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description what it is for */
                    label: string;
                    /** @description what it may be used for, of what its owner may do */
                    scopes: ("records.read" | "records.enter" | "records.amend" | "records.confirm" | "records.approve" | "records.import" | "records.importTrusted" | "records.export" | "figures.read" | "evidence.read" | "evidence.attach" | "evidence.verify" | "evidence.pack" | "contacts.read" | "contacts.write" | "contacts.erase" | "sets.publish" | "people.read" | "people.manage" | "organizations.manage" | "logs.read")[];
                    /** @description until it expires */
                    days: number;
                };
            };
        };
        responses: {
            /** @description Make an API token; its secret is shown this once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        label: string;
                        scopes: string[];
                        madeAt: string;
                        expiresAt: string;
                        usedAt: string | null;
                        revoked: boolean;
                        /** @description for Authorization: Bearer … */
                        secret: string;
                    };
                };
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
    deleteTokensByToken: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoke one of one's tokens, at once */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["problem"];
            "5XX": components["responses"]["problem"];
        };
    };
}
