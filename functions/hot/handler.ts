import { lambda } from '../platform/cloud/lambda'
import { hotEndpoints } from './endpoints'

export const handler = lambda((house) => hotEndpoints(house), ['lookup'])
