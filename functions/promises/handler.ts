import { lambda } from '../platform/cloud/lambda'
import { promiseEndpoints } from './endpoints'

export const handler = lambda((house) => promiseEndpoints(house), ['lookup'])
