import type { AreaTree } from '@shared/areas/tree'
import type { Named } from '@shared/named'
import { requireOwnPlaces } from '@shared/notices/audience/jurisdiction'
import type { SurveyContent } from '@shared/surveys/content'
import { requireShapeIn } from '../notices/shapes/requireShapeIn'
import type { House } from '../platform/house'

/**
 * Whom a survey may ask, as of notices: places of the department's own, and a drawing that is there and where it says.
 * @throws Problem 'bad-input' (400) naming the field.
 */
export const requireAudienceIn =
  (house: Pick<House, 'bucket' | 'now'>, areas: AreaTree) =>
  async (content: Pick<SurveyContent, 'areas' | 'shape'>, department: Named): Promise<void> => {
    requireOwnPlaces(content.areas, department, areas)
    await requireShapeIn(house, areas)(content)
  }
