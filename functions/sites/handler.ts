import { lambda } from '../platform/cloud/lambda'
import { siteEndpoints } from './endpoints'

export const handler = lambda((house) => siteEndpoints(house), ['lookup'])
