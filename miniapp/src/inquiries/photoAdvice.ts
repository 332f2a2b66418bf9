/** How a photo of an identity card is made so that it is enough the first time. */
export const photoAdvice = '身份证正反两面都要，字看得清就行，可以写上“仅用于申请信息公开”'
