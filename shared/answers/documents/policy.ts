import * as z from 'zod'
import { named } from '../../named'
import { attributes, categories, levels } from '../words'

/** 2021-01-29 */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** 政策文件类别, taken from the folder a document was imported from. */
export const category = z.enum(categories)
export type Category = z.infer<typeof category>

/** How far a document reaches. */
export const level = z.enum(levels)
export type Level = z.infer<typeof level>

/**
 * 信息公开属性. Only 主动公开 ever answers a person (《政府信息公开条例》第十三条至第十六条). 未标明: nobody has stated one and
 * no law makes it public, so that it waits for an editor.
 */
export const attribute = z.enum(attributes)
export type Attribute = z.infer<typeof attribute>

/** Why a document no longer applies. 部分失效 and 已修改: nobody can tell which words of this text still do. */
export const ending = z.enum(['有效期届满', '废止', '失效', '停止执行', '部分失效', '已修改'])
export type Ending = z.infer<typeof ending>

/** 条款: the smallest part of a document that can be cited. */
export const provision = z.object({
  /** 第三十三条; in documents without articles 一（二）, 附件1, 序言 or 全文. */
  id: z.string().min(1),
  /** Where it stands: 第四章 依申请公开. Empty where the document has no chapters. */
  heading: z.string(),
  /** The text without its number; paragraphs parted by a line break. */
  text: z.string(),
})
export type Provision = z.infer<typeof provision>

/** What is known about one version of one document, without its text. */
export const policyFacts = z.object({
  id: z.string().min(1),
  /** 政府信息公开条例, 民法典·继承编: the name that citations use. */
  title: z.string().min(1),
  /** As printed: 中华人民共和国政府信息公开条例. */
  fullTitle: z.string().min(1),
  category,
  level,
  /** Of what a county or a zone laid down for itself: whose it is. It counts nowhere else. */
  place: named.optional(),
  versionDate: day,
  effectiveFrom: day,
  /** 文号: 聊政办字〔2023〕12号. */
  number: z.string().min(1).optional(),
  /** 征求意见稿, 修订草案, 尚未施行…: it is no law yet, is kept apart and never cited. */
  draft: z.string().min(1).optional(),
  /** From this day on it no longer applies; not later than `effectiveFrom` where the day is not known. */
  repealedFrom: day.optional(),
  ending: ending.optional(),
  /** 同时废止: the titles, or the 文号, of the documents that it ends when it begins. */
  repeals: z.array(z.string().min(1)).optional(),
  /** 发布日期, where it is another day than the version's own. */
  publishedOn: day.optional(),
  /** 发布机构 as the document or its page names it. */
  issuer: z.string().min(1).optional(),
  /** 起草部门: the first candidate for answering questions about it. */
  drafter: z.string().min(1).optional(),
  attribute,
  /** sha-256 of the file it was read from, in hexadecimal. */
  contentHash: z.string().min(1),
  /** The file's name, without its folder. */
  source: z.string().min(1),
  url: z.url().optional(),
})
export type PolicyFacts = z.infer<typeof policyFacts>

/** 政策文件: one version of one document, with its provisions. */
export const policy = policyFacts.extend({ provisions: z.array(provision).min(1) })
export type Policy = z.infer<typeof policy>

/** Names one version for ever; `digest` is any stable hash, written in letters and digits. */
export function policyId(title: string, versionDate: string, digest: (text: string) => string): string {
  return digest(`${title}@${versionDate}`).slice(0, 20)
}
