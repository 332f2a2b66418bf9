import { decidableAttributes } from '../words'

/** draft 登记中 · submitted 待签发 · returned 退回修改 · signed 已签发 · replaced 已被取代 · withdrawn 已撤下 · dropped 已作废. */
export const paperStatuses = ['draft', 'submitted', 'returned', 'signed', 'replaced', 'withdrawn', 'dropped'] as const
export type PaperStatus = (typeof paperStatuses)[number]

export const paperStatusNames: Record<PaperStatus, string> = {
  draft: '登记中',
  submitted: '待签发',
  returned: '退回修改',
  signed: '已签发',
  replaced: '已被取代',
  withdrawn: '已撤下',
  dropped: '已作废',
}

/** 公文属性, as the drafting department states it. */
export const paperAttributes = decidableAttributes
export type PaperAttribute = (typeof paperAttributes)[number]

/** What the attribute means for whoever reads, in plain words. */
export const attributeLines: Record<PaperAttribute, string> = {
  主动公开: '大家看得到全文',
  依申请公开: '大家只看到标题、文号、日期和单位；要看内容的，向本单位申请',
  不予公开: '不公布',
}

/** The only grounds on which a document may be withheld (《政府信息公开条例》第十四条、第十五条、第十六条). */
export const withholdingGrounds = ['第十四条', '第十五条', '第十六条'] as const
export type WithholdingGround = (typeof withholdingGrounds)[number]

export const withholdingGroundLines: Record<WithholdingGround, string> = {
  第十四条: '国家秘密，法律、行政法规禁止公开，或者公开后可能危及国家安全、公共安全、经济安全、社会稳定',
  第十五条: '商业秘密、个人隐私，公开损害第三方合法权益',
  第十六条: '人事、后勤、内部工作流程等内部事务，过程性信息，行政执法案卷',
}

/** What has to be there before a document can be handed in, by the names on its form. */
export const paperLacks = ['公文属性', '理由', '不予公开的依据', '全文', '解读稿'] as const
export type PaperLack = (typeof paperLacks)[number]

/** What each field takes, in characters. */
export const paperSizes = {
  title: { least: 5, most: 120 },
  number: { least: 0, most: 60 },
  /** Why it is not open to everybody. */
  reason: { least: 5, most: 200 },
  text: { least: 20, most: 20_000 },
  interpretation: { least: 80, most: 3000 },
}
