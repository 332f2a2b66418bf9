import { lambda } from '../platform/lambda'
import { noticeEndpoints } from './endpoints'

export const handler = lambda((house) => noticeEndpoints(house))
