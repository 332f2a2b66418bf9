import * as z from 'zod'
import { homeBases } from '../audience/group'
import { stages } from './words'

const day = z.iso.date('日期写成 2027-06-20 这样')
const words = z.string().trim().min(1).max(300)
const period = { from: day, until: day }
const inOrder = ({ from, until }: { from: string; until: string }) => from <= until
const order = { message: '最后一天不能早于第一天', path: ['until'] }

/** 招生批次: who enrols first, when, and with what; asked for on all of `needs` together. */
export const enrolmentRound = z
  .strictObject({
    name: words,
    needs: z.array(z.enum(homeBases)).min(1, '要写凭哪一样报名'),
    ...period,
    /** 怎么报名. */
    how: words,
    /** 带什么. */
    bring: z.array(words).min(1, '要写带什么'),
  })
  .refine(inOrder, order)

/** 学校 with the places it takes children from: codes of villages and communities, wider ones standing for all inside. */
export const enrolmentSchool = z.strictObject({
  name: words,
  areas: z.array(z.string().regex(/^\d{6,12}$/, '行政区划代码是 6 到 12 位数字')).min(1, '要写学区里有哪些村居'),
  /** 学区范围 as it was published: the streets that bound it. */
  bounds: words.optional(),
  phone: words.optional(),
})

/** 招生办法 of one county, one year and one stage, as its notice published it; taken in whole or not at all. */
export const enrolmentPlan = z
  .strictObject({
    county: z.string().regex(/^\d{6}$/, '县区的行政区划代码是 6 位数字'),
    year: z.number().int().min(2021).max(2100),
    stage: z.enum(stages),
    /** The notice that published it; `notice` is its number where it stands in this system. */
    source: z.strictObject({ title: words, publishedOn: day, notice: z.string().optional() }),
    /** 出生日期, for the first year of primary school alone. */
    born: z.strictObject(period).refine(inOrder, order).optional(),
    /** In the order in which places are given. */
    rounds: z.array(enrolmentRound).min(1, '要写招生批次'),
    /** 材料核验、录取、补录. */
    steps: z.array(z.strictObject({ name: words, ...period }).refine(inOrder, order)),
    schools: z.array(enrolmentSchool).min(1, '要写学校和学区'),
    contact: words,
    laws: z.array(z.strictObject({ title: words, provision: words.optional() })),
    /** 示例 content is marked wherever it is shown. */
    example: z.literal(true).optional(),
  })
  .refine(({ stage, born }) => (stage === 'primary') === (born !== undefined), {
    message: '小学要写出生日期，初中不写',
    path: ['born'],
  })
export type EnrolmentPlan = z.infer<typeof enrolmentPlan>
export type EnrolmentRound = z.infer<typeof enrolmentRound>
export type EnrolmentSchool = z.infer<typeof enrolmentSchool>

/** All that is known, each county, year and stage at most once. */
export const enrolmentPlans = z.array(enrolmentPlan).superRefine((plans, check) => {
  const seen = new Set<string>()
  plans.forEach(({ county, year, stage }, nth) => {
    const key = `${county} ${year} ${stage}`
    if (seen.has(key)) check.addIssue({ code: 'custom', path: [nth], message: '同一个县区、同一年、同一学段写了两次' })
    seen.add(key)
  })
})
