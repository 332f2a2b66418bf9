import { lambda } from '../platform/cloud/lambda'
import { ledgerEndpoints } from './endpoints'

export const handler = lambda((house) => ledgerEndpoints(house), ['nudge', 'lookup'])
