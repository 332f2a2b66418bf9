import * as z from 'zod'
import { attachments, caseOperation } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { inquirySizes } from '../../words'
import { act } from '../act'
import { askerOrInPlace } from '../callers'
import { hands } from '../desks'
import { toldToSupporters } from '../supporters'
import { by } from '../byWhom'
import { sameFiles } from '../sentBefore'

export const supplementInquiry = caseOperation({
  name: 'supplementInquiry',
  path: 'supplement',
  summary: '补充说明，可以附照片或文件',
  callers: ['citizen'],
  body: z.strictObject({ text: words(inquirySizes.supplement, '补充内容'), attachments }),
})

/** 补充: more words or pictures from whoever asked. */
export const supplement = act({
  action: 'supplement',
  operation: supplementInquiry,
  event: 'supplemented',
  headline: '补充说明',
  who: askerOrInPlace,
  same: (one, { text, attachments: files }) => one.text === text && sameFiles(one.attachments, files),
  decide: (_inquiry, { text, attachments: files }, caller, { at }) => ({
    type: 'supplemented',
    at,
    by: by(caller),
    text,
    ...(files.length > 0 ? { attachments: files } : {}),
  }),
  tellsDesks: (event, after) => [
    ...hands(after, event, '提问人补充了说明', '打开就能看到。'),
    ...toldToSupporters(after, event, '提问人补充了说明'),
  ],
})
