import { lambda } from '../platform/lambda'
import { answerEndpoints } from './endpoints'

export const handler = lambda((house) => answerEndpoints(house))
