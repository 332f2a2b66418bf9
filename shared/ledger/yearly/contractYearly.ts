import * as z from 'zod'
import { named } from '../../named'
import { operation } from '../../operation'
import { problems, yearlyReply, yearlyYear } from './contractParts'
import { typedContent } from './report'

/** Of a unit that is no more and whose work is the caller's now; absent: the caller's own. */
const unit = z.string().max(80)

export const beginYearly = operation({
  name: 'beginYearly',
  route: 'POST /api/yearly',
  summary: '开始填本单位一年的政府信息公开年度报告：要填写的数字和文字，先存着，送签以前谁也看不到',
  callers: ['officer', 'lead'],
  status: 201,
  body: z.strictObject({ year: yearlyYear, content: typedContent, unit: unit.optional() }),
  reply: yearlyReply,
  problems,
})

export const readYearlyWork = operation({
  name: 'readYearlyWork',
  route: 'GET /api/yearly/desk',
  summary: '本单位一年的年度报告：填到哪里、等谁签、已公布什么',
  callers: ['officer', 'lead'],
  query: z.strictObject({ year: yearlyYear.optional(), unit: unit.optional() }),
  reply: yearlyReply.extend({
    years: z.array(z.string()),
    /** Whose report of this year is the caller's: their own unit, and those that are no more and left theirs to it. */
    units: z.array(named),
  }),
  problems: ['not-found', 'not-allowed'],
})
