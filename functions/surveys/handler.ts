import { lambda } from '../platform/cloud/lambda'
import { surveyEndpoints } from './endpoints'

export const handler = lambda((house) => surveyEndpoints(house), ['nudge', 'lookup'])
