import { lambda } from '../platform/lambda'
import { areaEndpoints } from './endpoints'

export const handler = lambda((house) => areaEndpoints(house))
