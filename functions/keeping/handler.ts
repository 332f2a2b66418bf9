import { lambda } from '../platform/cloud/lambda'
import { keepingEndpoints } from './endpoints'

export const handler = lambda((house) => keepingEndpoints(house))
