import type { AnswerGroup, AnswerKind, ShownKey, WithheldGround } from './decisionWords'

/** 政府信息公开条例（2019 年修订）. */
export const regulation = '政府信息公开条例'

export interface ShownAsked {
  key: ShownKey
  label: string
  /** The same as it stands in the letter, where the form asks a question. */
  onPaper?: string
  hint?: string
  /** Chosen, not written. */
  choices?: readonly string[]
  /** For those who decide, never for the applicant's letter. */
  inside?: true
  optional?: true
}

interface KindRule {
  group: AnswerGroup
  /** Article of the regulation. */
  article: string
  /** As the letter says it. */
  says: string
  /** As a neighbour would say it. */
  plainly: string
  asks: readonly ShownAsked[]
}

const where = (label: string, hint: string): ShownAsked => ({ key: 'where', label, hint, onPaper: '获取的方式、途径' })
const channel = '可以走的渠道'

/** The kinds of answer: article, sentence, and what each must say (政府信息公开条例 第三十条、第三十五条至第三十九条). */
export const kindRules: Record<AnswerKind, KindRule> = {
  予以公开: {
    group: '予以公开',
    article: '第三十六条第（二）项',
    says: '你申请公开的信息可以公开，现提供给你。',
    plainly: '你要的信息给你。',
    asks: [],
  },
  已经主动公开: {
    group: '予以公开',
    article: '第三十六条第（一）项',
    says: '你申请公开的信息已经主动公开，获取的方式、途径如下。',
    plainly: '你要的信息早已公开，按下面的地址就能看到。',
    asks: [where('在哪里能看到', '网址、文件名和文号，或者到哪里查阅')],
  },
  部分公开: {
    group: '部分公开',
    article: '第三十七条',
    says: '你申请公开的信息含有不应当公开的内容，能够作区分处理。可以公开的部分现提供给你，不予公开的部分和理由如下。',
    plainly: '你要的信息给你一部分，有几处不给，下面说明是哪几处、为什么。',
    asks: [],
  },
  不予公开: {
    group: '不予公开',
    article: '第三十六条第（三）项',
    says: '你申请公开的信息，本机关决定不予公开，理由如下。',
    plainly: '你要的信息这次不给，下面说明为什么。',
    asks: [],
  },
  按特别规定办理: {
    group: '不予公开',
    article: '第三十六条第（七）项',
    says: '你申请公开的信息，有关法律、行政法规对它的获取有特别规定，请依照该规定办理。',
    plainly: '这类信息另有查法，不走信息公开申请，按下面的规定去查。',
    asks: [
      { key: 'law', label: '哪部法律、行政法规，第几条', onPaper: '特别规定' },
      { key: 'channel', label: '到哪里、怎么查', onPaper: '查询的途径' },
    ],
  },
  信息不存在: {
    group: '无法提供',
    article: '第三十六条第（四）项',
    says: '经检索，没有你申请公开的信息，该政府信息不存在。',
    plainly: '我们查过了，没有这份信息。',
    asks: [
      { key: 'searched', label: '怎么查的', onPaper: '检索情况', hint: '查了哪些档案和系统、用了哪些词、查到哪一年' },
    ],
  },
  不归本单位公开: {
    group: '无法提供',
    article: '第三十六条第（五）项',
    says: '你申请公开的信息不属于本机关负责公开。',
    plainly: '这份信息不归我们公开。',
    asks: [
      {
        key: 'agency',
        label: '归哪个机关',
        onPaper: '负责公开的机关',
        hint: '能确定的，写它的名称；确定不了的，写“不能确定”和为什么',
      },
      { key: 'agencyContact', label: '那个机关的联系方式', onPaper: '该机关的联系方式', optional: true },
    ],
  },
  需要加工分析: {
    group: '无法提供',
    article: '第三十八条',
    says: '你申请公开的内容没有现成的信息，需要对现有政府信息进行加工、分析，本机关不予提供。',
    plainly: '没有现成的这份信息，要另外统计、加工，法规没有要求另做。',
    asks: [{ key: 'processing', label: '现有的是什么，还要怎样加工', onPaper: '现有信息和需要的加工' }],
  },
  补正后仍不明确: {
    group: '无法提供',
    article: '第三十条',
    says: '你的申请经补正后内容仍不明确，本机关无法确定你要的是哪一份信息，不能提供。',
    plainly: '补充过了，仍看不出要的是哪一份，所以给不了。',
    asks: [{ key: 'unclear', label: '哪里还不明确', onPaper: '不明确的地方' }],
  },
  不作为公开申请处理: {
    group: '不予处理',
    article: '第三十九条第一款',
    says: '你的申请实际是信访、投诉、举报等事项，本机关不作为政府信息公开申请处理。',
    plainly: '这件事更像是反映问题，不是要一份信息。请走下面的渠道反映。',
    asks: [{ key: 'channel', label: channel, hint: '信访、投诉、举报各走哪里，电话、地址' }],
  },
  重复申请: {
    group: '不予处理',
    article: '第三十六条第（六）项',
    says: '本机关已经就相同政府信息对你的申请作出答复，不予重复处理。',
    plainly: '同样的信息已经答复过你，不再另外答复。',
    asks: [{ key: 'earlier', label: '先前哪一件、哪天答复的', onPaper: '先前的答复' }],
  },
  公开出版物: {
    group: '不予处理',
    article: '第三十九条第二款',
    says: '你申请的内容是政府公报、报刊、书籍等公开出版物，现告知获取的途径。',
    plainly: '你要的是公开出版的东西，可以在下面的地方得到。',
    asks: [where('在哪里能得到', '哪个图书馆、书店、网站')],
  },
  申请明显过多: {
    group: '不予处理',
    article: '第三十五条',
    says: '你申请公开政府信息的数量、频次明显超过合理范围，经说明理由，本机关认为理由不合理，不予处理。',
    plainly: '你申请得太多太密，问过理由，还不足以继续处理。',
    asks: [{ key: 'askedWhy', label: '哪天请申请人说明理由、他怎么说、为什么不合理', onPaper: '说明理由的情况' }],
  },
  要求确认或者重新出具: {
    group: '不予处理',
    article: '第二条',
    says: '你要求对已经获得的信息进行确认或者重新出具，这不是申请获取政府信息，本机关不予处理。',
    plainly: '你手里已经有这份信息，要求确认或者再开一份，不属于申请公开。',
    asks: [{ key: 'confirms', label: '已经在哪天、怎样得到这份信息', onPaper: '已经获得这份信息的情况' }],
  },
}

const third: readonly ShownAsked[] = [
  {
    key: 'thirdParty',
    label: '书面征求第三方意见的情况（条例第三十二条）',
    hint: '哪天征求、第三方怎么说；没有意见的写明哪天期满',
    inside: true,
  },
  {
    key: 'publicInterest',
    label: '不公开会不会对公共利益造成重大影响（条例第十五条）',
    onPaper: '对公共利益影响的衡量（条例第十五条）',
    hint: '权衡了什么，为什么仍不公开',
  },
]
const mustBeOpen: ShownAsked = {
  key: 'mustBeOpen',
  label: '法律、法规、规章有没有规定应当公开（条例第十六条第二款）',
  onPaper: '法律、法规、规章的规定（条例第十六条第二款）',
  hint: '查了哪些规定',
}

/** Grounds of withholding: article, and what is shown where one is chosen (政府信息公开条例 第十四条至第十六条、第三十七条). */
export const groundRules: Record<WithheldGround, { article: string; asks: readonly ShownAsked[] }> = {
  国家秘密: {
    article: '第十四条',
    asks: [{ key: 'secrecy', label: '依法定密的情况', hint: '密级、由谁在哪天确定、保密期限到哪天', inside: true }],
  },
  '法律、行政法规禁止公开': {
    article: '第十四条',
    asks: [{ key: 'forbidding', label: '哪部法律、行政法规，第几条', onPaper: '禁止公开的规定' }],
  },
  '危及国家安全、公共安全、经济安全、社会稳定': {
    article: '第十四条',
    asks: [{ key: 'harm', label: '公开后可能危及什么、怎样危及', onPaper: '公开可能造成的危害' }],
  },
  商业秘密: { article: '第十五条', asks: third },
  个人隐私: { article: '第十五条', asks: third },
  第三方的其他合法权益: { article: '第十五条', asks: third },
  内部事务信息: {
    article: '第十六条第一款',
    asks: [
      {
        key: 'innerKind',
        label: '是哪一种内部事务',
        onPaper: '内部事务的种类',
        choices: ['人事管理', '后勤管理', '内部工作流程'],
      },
    ],
  },
  过程性信息: {
    article: '第十六条第二款',
    asks: [
      {
        key: 'processKind',
        label: '是哪一种过程性信息',
        onPaper: '过程性信息的种类',
        choices: ['讨论记录', '过程稿', '磋商信函', '请示报告'],
      },
      mustBeOpen,
    ],
  },
  行政执法案卷信息: {
    article: '第十六条第二款',
    asks: [{ key: 'fileKind', label: '是哪一件案卷', onPaper: '所属的案卷' }, mustBeOpen],
  },
  不属于政府信息的内容: { article: '第三十七条', asks: [] },
  国家秘密或者危及安全稳定: { article: '第十四条', asks: [] },
  商业秘密或者个人隐私: { article: '第十五条', asks: third },
  过程性信息或者执法案卷: { article: '第十六条第二款', asks: [mustBeOpen] },
}

/** 办理会商、防范法律风险: for whoever signs what gives less than was asked for. */
export const riskAsked: readonly ShownAsked[] = [
  { key: 'risk', label: '法律风险提示', hint: '复议或者诉讼里会被问到什么，我们有什么材料', inside: true },
  { key: 'conferred', label: '会商记录', hint: '和谁、哪天、结论；没有会商可以不写', inside: true, optional: true },
]
