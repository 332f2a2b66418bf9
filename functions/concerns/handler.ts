import { lambda } from '../platform/cloud/lambda'
import { concernEndpoints } from './endpoints'

export const handler = lambda((house) => concernEndpoints(house), ['lookup'])
