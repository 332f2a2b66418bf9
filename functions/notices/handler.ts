import { lambda } from '../platform/cloud/lambda'
import { noticeEndpoints } from './endpoints'

export const handler = lambda((house) => noticeEndpoints(house), ['nudge', 'lookup', 'wechat'])
