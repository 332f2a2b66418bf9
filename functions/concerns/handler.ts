import { lambda } from '../platform/lambda'
import { concernEndpoints } from './endpoints'

export const handler = lambda((house) => concernEndpoints(house))
