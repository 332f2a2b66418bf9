/**
 * 身份证明 of an application for disclosure (政府信息公开条例 第二十九条): awaited, handed in as photos that nobody has looked at yet,
 * looked at and accepted, or looked at with something missing.
 */
export const identityStages = ['awaited', 'handedIn', 'accepted', 'lacking'] as const
export type IdentityStage = (typeof identityStages)[number]

/** Both sides of an identity card, and as many again for whoever applies for somebody else. */
export const mostPhotos = 4
/** How often photos may be handed in for one application (本市约定); who needs more comes to the window. */
export const mostHandedIn = 10

/** Why, for how long and for whose eyes: what whoever applies reads before they hand anything in. */
export const whyIdentity =
  '条例要求申请里有身份证明：个人拍身份证，单位拍营业执照或者登记证书。照片只给办理单位核对的人看，核对完就删除，最晚到这份申请办完，上传和备份的副本过一天也删除；不进附件，也不公开。'
