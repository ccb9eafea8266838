/** One message for each issue code: `issue.<code>`. Adding an issue begins here. */
export const issue = {
  'issue.photo-type': '{file} is not a photo that can be shown here: JPEG, PNG or WebP.',
  'issue.photo-too-many-pixels':
    '{file} has {widthPx} by {heightPx} pixels; this device opens photos of up to {limit} megapixels. Set the camera to fewer and take it again.',
  'issue.photo-too-large': '{file} is larger than {megabytes} MB.',
} as const;
