# The brand: how the portal looks and what it says.
admin-brand-nav = Brand
admin-brand-title = Brand
admin-brand-lead = Changes stay in a draft until you publish it. Until then only administrators see them.
admin-brand-back = Back to the brand

admin-brand-notice-saved = The draft is saved.
admin-brand-notice-picture = The picture is in the draft.
admin-brand-notice-removed = The picture is out of the draft.
admin-brand-notice-discarded = The draft is gone. You see what is published.
admin-brand-notice-published = Published. Everybody sees it from now on.
admin-brand-notice-rolled-back = The earlier version is published again.

admin-brand-draft-none = There is nothing to publish: the draft is what everybody sees already.
admin-brand-draft-by = { $name } changed the draft on { $time }.
admin-brand-draft-at = The draft was changed on { $time }.
# Link that looks like a button.
admin-brand-review = Review and publish
# Button.
admin-brand-discard = Discard the draft
# Link and title.
admin-brand-history = Earlier versions
# Button.
admin-brand-save = Save draft
# Button.
admin-brand-update = Update preview

admin-brand-names = Names
admin-brand-display-name = Name of the organization
admin-brand-short-name = Short name
admin-brand-short-name-hint = At most 30 characters. Stands in subjects of emails and in text messages.

admin-brand-look = Look
admin-brand-accent = Accent color
# $example: a color as it is typed.
admin-brand-accent-hint = Such as { $example }. Every other color follows from it and stays readable.
# Names the color picker for screen readers.
admin-brand-accent-pick = Pick the accent color
admin-brand-contrast = Contrast of text
admin-brand-contrast-aa = At least 4.5 to 1 (AA)
admin-brand-contrast-aaa = At least 7 to 1 (AAA)
admin-brand-corner = Corners
admin-brand-corner-sharp = Sharp
admin-brand-corner-soft = Soft
admin-brand-corner-round = Round
admin-brand-dark = Dark mode
admin-brand-dark-device = As each device is set
admin-brand-dark-never = Always light

# $colour and $accent are colors such as #816C00.
admin-brand-buttons-same = Buttons use your color as it is.
admin-brand-buttons-moved = Buttons use { $colour } because no label can be read on { $accent }.
admin-brand-links-same = Links use it too.
admin-brand-links-moved = Links use { $colour } because { $accent } on white is too pale.
admin-brand-buttons-dark = On dark pages, buttons use { $colour } because { $accent } is hard to see there.
admin-brand-links-dark = On dark pages, links use { $colour } because { $accent } is too dark there.
admin-brand-colours-light = Light pages
admin-brand-colours-dark = Dark pages
admin-brand-pair-button = Button
admin-brand-pair-text = Text
admin-brand-pair-muted = Hints
admin-brand-pair-link = Link
admin-brand-pair-soft-link = Link on a tint
admin-brand-pair-edge = Border of a button
admin-brand-pair-field = Border of a field
# A contrast ratio such as 4.5 : 1; $whole is the part before the decimal point, $tenths the digit after it.
admin-brand-ratio = { $whole }.{ $tenths } : 1

admin-brand-help-desk = Help desk
admin-brand-help-desk-hint = At least one way to reach people who help. It stands on every page.
admin-brand-phone = Phone number
admin-brand-mail = Email address
admin-brand-url = Help page
admin-brand-hours = Opening hours, in words
admin-brand-links = Links
admin-brand-privacy = Privacy notice
admin-brand-terms = Terms of use
admin-brand-imprint = Legal notice

admin-brand-texts = Your own words
admin-brand-texts-hint = Plain text. Where you write nothing, the portal uses its own words.
admin-brand-texts-language = Language of these texts
admin-brand-texts-language-hint = Choose another language and save the draft to write the texts in that language.
admin-brand-text-sign-in-heading = Heading of the sign-in page
admin-brand-text-sign-in-lead = First sentence of the sign-in page
admin-brand-text-user-name-label = Label of the box for the user name
admin-brand-text-user-name-hint = Hint over that box
admin-brand-text-forgot-lead = First sentence of a password reset
admin-brand-text-help-text = What to do when nothing helps
admin-brand-text-done-text = What to do after a reset
admin-brand-text-footer-note = Line under every page
admin-brand-text-mail-footer = Last lines of every email
# $language is the name of a language in that language.
admin-brand-gap = { $missing ->
    [one] Missing in { $missing } language – it shows the text in { $language }
   *[other] Missing in { $missing } languages – those show the text in { $language }
}
admin-brand-gap-built-in = { $missing ->
    [one] Missing in { $missing } language – it shows the portal’s own words
   *[other] Missing in { $missing } languages – those show the portal’s own words
}

admin-brand-pictures = Pictures
admin-brand-pictures-hint = At most 5 MB each. We trim, scale and clean every picture. Save what you typed above before you upload one.
admin-brand-logo = Wide logo
admin-brand-logo-hint = Stands at the top of pages and emails.
admin-brand-logo-dark = Wide logo for dark pages
admin-brand-logo-dark-hint = Without one, the wide logo stands there too.
admin-brand-square = Square logo
admin-brand-square-hint = Becomes the icon in the browser’s tab and on a phone’s home screen.
admin-brand-picture-choose = File
# Button.
admin-brand-picture-upload = Upload
# Button.
admin-brand-picture-remove = Remove
admin-brand-picture-none = Choose a file
admin-brand-picture-large = Choose a file of at most 5 MB
admin-brand-picture-empty = This file is empty. Choose another one
admin-brand-picture-svg-large = This SVG is larger than 512 KB. Export it simplified, or as PNG
admin-brand-picture-svg-entities = This SVG holds definitions that could hide something (entities). Export it as plain SVG, or as PNG
admin-brand-picture-svg-complex = This SVG uses filters, patterns or markers, or is too complex. Export it simplified, or as PNG
admin-brand-picture-svg-blank = Nothing of this SVG can be shown. Convert its texts to paths, and leave out pictures inside it
admin-brand-picture-format = This file is no SVG, PNG, JPEG, WebP or GIF picture. Choose another one
admin-brand-picture-pixels = This picture has too many pixels. Choose one of at most 8,192 pixels on each side and 40 megapixels
admin-brand-picture-damaged = This file is damaged. Export the picture again and choose the new file
admin-brand-picture-blank = This picture shows nothing: every part of it is transparent

admin-brand-preview = Preview
admin-brand-preview-page = Page
admin-brand-preview-language = Language
admin-brand-preview-shade = Light or dark
admin-brand-shade-light = Light
admin-brand-shade-dark = Dark
admin-brand-shade-device = As this device is set
admin-brand-preview-width = Width
admin-brand-width-phone = Phone
admin-brand-width-desktop = Desktop
admin-brand-page-sign-in = Sign in
admin-brand-page-forgot = Reset: user name
admin-brand-page-code = Reset: code
admin-brand-page-password = Reset: new password
admin-brand-page-done = Reset: done
admin-brand-page-account = Account
admin-brand-page-register = Registration
admin-brand-page-confirm = “Looks good”
admin-brand-page-help = Help
admin-brand-page-fault = Page not found
admin-brand-page-mail-code = Email: code
admin-brand-page-mail-reset = Email: password was reset
admin-brand-page-mail-method = Email: something was set up
admin-brand-page-mail-link = Email: link to set a password
admin-brand-page-mail-invitation = Email: invitation
admin-brand-page-mail-expires = Email: password ends soon
admin-brand-page-text = Text message

admin-brand-link = Show it to others
admin-brand-link-lead = Whoever has this link sees the draft as it is now, for 24 hours. After the next change you need a new link.
# Names the QR code for screen readers.
admin-brand-link-scan = The same link, to scan with a phone
# Stands on every page that is opened by such a link.
admin-brand-ribbon = Draft
admin-brand-ribbon-label = Pages of the draft

admin-brand-conflict-title = Changed meanwhile
admin-brand-column-field = What
admin-brand-column-stored = Stored now
admin-brand-column-typed = What you entered
admin-brand-column-before = Now
admin-brand-column-after = After publishing
admin-brand-column-version = Version
admin-brand-column-published = Published
admin-brand-column-changes = What changed
admin-brand-column-action = Action
admin-brand-value-nothing = Nothing
admin-brand-value-picture = Picture

admin-brand-publish-title = Publish the brand
admin-brand-publish-lead = This is what changes for everybody.
admin-brand-changes = Changes
admin-brand-advice = Before you publish
admin-brand-advice-no-help = No way to reach a help desk is named. People who are stuck see a form instead.
admin-brand-advice-no-logo = There is no logo. The name stands in its place.
admin-brand-advice-one-logo = The same logo stands on light and on dark pages. Look at it in the dark.
admin-brand-advice-no-square = There is no square logo. The browser’s tab shows the portal’s own icon.
# Button.
admin-brand-publish = Publish

admin-brand-history-lead = The last 50 versions are kept. Going back publishes an earlier one again; the draft stays as it is.
admin-brand-history-empty = Nothing was published yet.
admin-brand-version = Version { $number }
admin-brand-version-current = Published
# Button.
admin-brand-rollback = Publish again

# $field is the label of a field.
admin-brand-error-empty = { $field }: enter something
admin-brand-error-long = { $field }: use { $max } characters or fewer
admin-brand-error-character = { $field }: remove line breaks and invisible characters
admin-brand-error-link = { $field }: enter a complete address, such as https://www.contoso.example/help
admin-brand-error-mail = { $field }: enter an email address like name@example.org
admin-brand-error-phone = { $field }: enter a phone number like +43 1 234 5678
admin-brand-error-colour = { $field }: enter a color as a # and six digits or letters from a to f
admin-brand-error-other = { $field }: this cannot be kept
admin-brand-error-gone = That version is not kept any more
