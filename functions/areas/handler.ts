import { lambda } from '../platform/cloud/lambda'
import { areaEndpoints } from './endpoints'

export const handler = lambda((house) => areaEndpoints(house))
