# The first page of a new installation.
setup-form-title = Ihr Portal einrichten
setup-form-lead = Benennen Sie Ihre Organisation und legen Sie ihr erstes Administratorkonto an.
setup-form-organization-label = Name der Organisation
setup-form-organization-hint = Steht auf jeder Seite und in jeder E-Mail.
# The part of a user name after the @.
setup-form-realm-label = Endung der Benutzernamen
setup-form-realm-hint = Was in einem Benutzernamen nach dem @ steht, zum Beispiel example.org
setup-form-username-label = Benutzername des Administratorkontos
setup-form-username-hint = Der Teil vor dem @ genügt.
setup-form-mail-label = E-Mail-Adresse des Administratorkontos
setup-form-mail-hint = An diese Adresse werden Bestätigungen gesendet. An eine private Adresse gehen auch Codes, sobald Sie einen zweiten Weg zurück ins Konto eingerichtet haben.
setup-form-password-label = Kennwort des Administratorkontos
# Button.
setup-form-submit = Portal erstellen

setup-error-organization-empty = Geben Sie den Namen der Organisation ein
setup-error-organization-shape = Verwenden Sie im Namen höchstens { $max } Zeichen und keine Steuerzeichen
setup-error-realm-empty = Geben Sie ein, was in einem Benutzernamen nach dem @ steht
setup-error-realm-shape = Geben Sie einen Namen wie example.org ein, ohne das @
setup-error-username-empty = Geben Sie einen Benutzernamen für das Administratorkonto ein
setup-error-username-shape = Verwenden Sie im Benutzernamen nur Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche
setup-error-mail-empty = Geben Sie eine E-Mail-Adresse für das Administratorkonto ein
setup-error-mail-shape = Geben Sie eine E-Mail-Adresse wie name@example.org ein

setup-done-title = Ihr Portal ist bereit
setup-done-lead = Die Organisation und ihr Administratorkonto sind angelegt.
setup-done-next = Melden Sie sich mit dem Benutzernamen und dem Kennwort an, die Sie gewählt haben.
# Link that looks like a button.
setup-done-sign-in = Anmelden

# Page of a new installation, opened without the one-time address that the server prints when it starts
setup-closed-title = Dieses Portal ist noch nicht eingerichtet
setup-closed-lead = Der Server hat beim Start eine Adresse ausgegeben. Öffnen Sie diese Adresse, um Ihre Organisation und ihr Administratorkonto anzulegen.
