import { lambda } from '../platform/lambda'
import { ledgerEndpoints } from './endpoints'

export const handler = lambda((house) => ledgerEndpoints(house))
