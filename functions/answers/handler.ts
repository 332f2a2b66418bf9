import { lambda } from '../platform/cloud/lambda'
import { answerEndpoints } from './endpoints'

export const handler = lambda((house) => answerEndpoints(house))
