import { answerCounts } from '../answers/answerCounts'
import { accessionEndpoints } from '../answers/accessions/endpoints'
import { answerSources } from '../answers/answerSources'
import { answerEndpoints } from '../answers/endpoints'
import { readingApart } from '../answers/importer/readDocument'
import { areaEndpoints } from '../areas/endpoints'
import { concernEndpoints } from '../concerns/endpoints'
import { departmentEndpoints } from '../departments/endpoints'
import { holidayEndpoints } from '../holidays/endpoints'
import { hotEndpoints } from '../hot/endpoints'
import { inquiryEndpoints } from '../inquiries/endpoints'
import { keepingEndpoints } from '../keeping/endpoints'
import { ledgerEndpoints } from '../ledger/endpoints'
import { noticeEndpoints } from '../notices/endpoints'
import { judgingApart } from '../notices/shapes/judgingDrawings'
import { peopleEndpoints } from '../people/endpoints'
import type { Endpoint } from '../platform/http/endpoint'
import { healthEndpoints } from '../platform/health'
import type { House } from '../platform/house'
import { promiseEndpoints } from '../promises/endpoints'
import { protectionEndpoints } from '../protection/endpoints'
import { siteEndpoints } from '../sites/endpoints'
import { surveyEndpoints } from '../surveys/endpoints'

/** A file of an office is read within the seconds of a call; so many may wait for their turn. */
const [secondsOfOne, waitingToBeRead] = [22, 16]

/** Every slice in one process; in the cloud each has a function of its own. */
export function allEndpoints(house: House, sources = answerSources(house)): Endpoint[] {
  // Drawings of notices and of surveys wait in one line.
  const judging = judgingApart()
  return [
    ...answerEndpoints(house, sources),
    ...accessionEndpoints(house, readingApart(secondsOfOne, waitingToBeRead)),
    ...inquiryEndpoints(house),
    ...concernEndpoints(house),
    ...promiseEndpoints(house),
    ...hotEndpoints(house),
    ...noticeEndpoints(house, judging),
    ...siteEndpoints(house),
    ...surveyEndpoints(house, judging),
    ...ledgerEndpoints(house),
    ...peopleEndpoints(house),
    ...keepingEndpoints(house),
    ...protectionEndpoints(house),
    ...holidayEndpoints(house),
    ...areaEndpoints(house),
    ...departmentEndpoints(house),
    ...healthEndpoints(house, answerCounts(sources)),
  ]
}
