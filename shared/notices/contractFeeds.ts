import * as z from 'zod'
import { operation, textReply } from '../operation'
import { feedFiles, noticeFields } from './words'

export const feedNotices = operation({
  name: 'feedNotices',
  route: 'GET /api/notices/feeds/{file}',
  summary: '一个地方的公告，给村里的网站和各人的日历用：JSON Feed、RSS 和 iCalendar',
  callers: 'anyone',
  params: z.strictObject({ file: z.enum(feedFiles) }),
  query: z.strictObject({
    area: z.string().regex(/^\d{6,12}$/, '行政区划代码是 6 到 12 位数字'),
    /** One field only. */
    field: z.enum(noticeFields).optional(),
  }),
  reply: textReply,
  problems: ['not-found'],
})
