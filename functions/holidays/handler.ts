import { lambda } from '../platform/cloud/lambda'
import { holidayEndpoints } from './endpoints'

export const handler = lambda((house) => holidayEndpoints(house), ['nudge'])
