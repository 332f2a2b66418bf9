import { lambda } from '../platform/cloud/lambda'
import { inquiryEndpoints } from './endpoints'

export const handler = lambda((house) => inquiryEndpoints(house), ['lookup', 'nudge'])
