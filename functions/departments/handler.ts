import { lambda } from '../platform/cloud/lambda'
import { departmentEndpoints } from './endpoints'

export const handler = lambda((house) => departmentEndpoints(house))
