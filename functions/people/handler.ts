import { lambda } from '../platform/cloud/lambda'
import { peopleEndpoints } from './endpoints'

export const handler = lambda((house) => peopleEndpoints(house), ['sessions', 'lookup', 'codes', 'wechat', 'nudge'])
