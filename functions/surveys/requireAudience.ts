import type { AreaTree } from '@shared/areas/tree'
import type { Named } from '@shared/named'
import { requireOwnPlaces } from '@shared/notices/audience/jurisdiction'
import type { Caller } from '@shared/people/caller'
import type { SurveyContent } from '@shared/surveys/content'
import type { JudgingDrawings } from '../notices/shapes/judgingDrawings'
import { requireShapeIn } from '../notices/shapes/requireShapeIn'
import type { House } from '../platform/house'

/**
 * Whom a survey may ask, as of notices: places of the department's own, and a drawing that is there and where it says.
 * @throws Problem 'bad-input' (400) naming the field.
 */
export type RequireAudience = (
  content: Pick<SurveyContent, 'areas' | 'shape'>,
  of: { department: Named; caller: Pick<Caller, 'id'>; areas: AreaTree },
) => Promise<void>

export function requireAudienceIn(house: Pick<House, 'bucket' | 'now'>, judging: JudgingDrawings): RequireAudience {
  const requireShape = requireShapeIn(house, judging)
  return async (content, { department, caller, areas }) => {
    requireOwnPlaces(content.areas, department, areas)
    await requireShape(content, areas, caller.id)
  }
}
