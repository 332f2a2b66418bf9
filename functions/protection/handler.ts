import { lambda } from '../platform/cloud/lambda'
import { protectionEndpoints } from './endpoints'

export const handler = lambda((house) => protectionEndpoints(house), ['nudge', 'lookup'])
