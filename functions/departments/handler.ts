import { lambda } from '../platform/lambda'
import { departmentEndpoints } from './endpoints'

export const handler = lambda((house) => departmentEndpoints(house))
