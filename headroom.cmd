@echo off
rem Headroom's launcher for Windows: the same steps as the shell script beside it.
rem   headroom COMMAND ...
rem HEADROOM_JAVA_OPTS adds to or overrides the Java options below.
setlocal EnableExtensions DisableDelayedExpansion

set "HERE=%~dp0"
set "TARGET=%HERE%cli\target"
set "JAR=%TARGET%\headroom.jar"
set "BUILT=%TARGET%\headroom.built"
set "WANTED=Headroom needs a Java Development Kit (JDK) 17 or newer"
set "ADVICE=install one, for example from https://adoptium.net, and set JAVA_HOME to it."

rem --- Java: JAVA_HOME, then PATH ---
if defined JAVA_HOME goto :home_given
for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
if not defined JAVA (
  >&2 echo headroom: there is no java on the PATH; %WANTED%: %ADVICE%
  exit /b 1
)
for %%J in ("%JAVA%") do set "HOME_OF_JAVA=%%~dpJ.."
goto :java_found
:home_given
set "HOME_OF_JAVA=%JAVA_HOME%"
set "JAVA=%JAVA_HOME%\bin\java.exe"
if not exist "%JAVA%" (
  >&2 echo headroom: JAVA_HOME is %JAVA_HOME%, where there is no bin\java.exe; %WANTED%: %ADVICE%
  exit /b 1
)
:java_found
set "VERSION="
for /f "tokens=3" %%V in ('""%JAVA%" -version 2^>^&1 ^| findstr /c:" version ""') do if not defined VERSION set "VERSION=%%~V"
for /f "delims=.-+_ tokens=1" %%M in ("%VERSION%") do set "MAJOR=%%M"
if not defined MAJOR (
  >&2 echo headroom: cannot tell the version of %JAVA%; %WANTED%: %ADVICE%
  exit /b 1
)
if %MAJOR% LSS 17 (
  >&2 echo headroom: %JAVA% is version %VERSION%; %WANTED%: %ADVICE%
  exit /b 1
)

rem --- Building: when the jar is missing or a source is newer, one builder at a time ---
call :is_stale
if "%STALE%"=="no" goto :share
if not exist "%TARGET%" mkdir "%TARGET%"
:lock
mkdir "%TARGET%\headroom.lock" 2>nul && goto :locked
if not defined WAITED >&2 echo headroom: waiting for another headroom that is building; if there is none, remove %TARGET%\headroom.lock
set "WAITED=yes"
ping -n 2 127.0.0.1 >nul
goto :lock
:locked
call :is_stale
if "%STALE%"=="no" goto :unlock
call :build
if errorlevel 1 (
  rmdir "%TARGET%\headroom.lock"
  exit /b 1
)
:unlock
rmdir "%TARGET%\headroom.lock"

rem --- Class-data sharing: a quicker start; one archive for each Java ---
:share
set "ARCHIVE=%TARGET%\cds\java-%VERSION%.jsa"
if exist "%ARCHIVE%" if exist "%BUILT%" (
  powershell -NoProfile -Command "if ((Get-Item $env:ARCHIVE).LastWriteTime -lt (Get-Item $env:BUILT).LastWriteTime) { exit 1 }" >nul 2>&1
  if errorlevel 1 del /f /q "%ARCHIVE%" >nul 2>&1
)
if not exist "%ARCHIVE%" (
  if not exist "%TARGET%\cds" mkdir "%TARGET%\cds"
  >&2 echo headroom: preparing a quick start for Java %VERSION% (this once).
  if not exist "%TARGET%\cds\practice" mkdir "%TARGET%\cds\practice"
  pushd "%TARGET%\cds\practice"
  "%JAVA%" -Xshare:off -XX:DumpLoadedClassList=classes -XX:+UseSerialGC -Xmx512m -jar "%JAR%" run "%HERE%scenarios\theory\mmc-10.yaml" --end 2022-01-31 --replications 1 --uncertainty chance --threads 1 --out run >nul 2>&1
  "%JAVA%" -Xshare:dump -XX:SharedClassListFile=classes "-XX:SharedArchiveFile=%ARCHIVE%" -cp "%JAR%" >nul 2>&1
  popd
  rmdir /s /q "%TARGET%\cds\practice"
)
set "SHARING="
if exist "%ARCHIVE%" set SHARING="-XX:SharedArchiveFile=%ARCHIVE%"

rem --- Hand over ---
set "COMPILER=-XX:FreqInlineSize=150 -XX:InlineSmallCode=1000 -XX:MaxInlineLevel=9"
set "COLLECTOR=-XX:+UseSerialGC"
if defined HEADROOM_JAVA_OPTS echo(%HEADROOM_JAVA_OPTS%| findstr /r /c:"-XX:+Use.*GC" >nul && set "COLLECTOR="
"%JAVA%" %SHARING% -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -Xmx2g %COLLECTOR% -XX:+IgnoreUnrecognizedVMOptions %COMPILER% -XX:-UsePerfData -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %HEADROOM_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:is_stale
set "STALE=yes"
if not exist "%JAR%" goto :eof
if not exist "%BUILT%" goto :eof
powershell -NoProfile -Command "$t=(Get-Item $env:BUILT).LastWriteTime; $h=$env:HERE; $s='model','scenarios','reports','cli'; $n=@(Get-ChildItem -Recurse -Path ($s|%%{Join-Path $h ($_+'\src\main')}) -ErrorAction SilentlyContinue)+@(Get-Item ($s|%%{Join-Path $h ($_+'\pom.xml')}))+@(Get-Item (Join-Path $h 'pom.xml')); if ($n|Where-Object {$_.LastWriteTime -gt $t}|Select-Object -First 1) { exit 1 }" >nul 2>&1
if not errorlevel 1 set "STALE=no"
goto :eof

:build
if not exist "%HOME_OF_JAVA%\bin\javac.exe" (
  >&2 echo headroom: %HOME_OF_JAVA% has no compiler: it is a runtime only; %WANTED%: %ADVICE%
  exit /b 1
)
where mvn >nul 2>&1
if errorlevel 1 (
  >&2 echo headroom: there is no mvn on the PATH; Headroom builds itself with Apache Maven 3.8 or newer: install it from https://maven.apache.org.
  exit /b 1
)
set "JAVA_HOME=%HOME_OF_JAVA%"
set "MAVEN_VERSION="
for /f "tokens=3" %%V in ('mvn -B -version 2^>nul ^| findstr /b /c:"Apache Maven"') do if not defined MAVEN_VERSION set "MAVEN_VERSION=%%V"
set "MAVEN_MAJOR=0"
set "MAVEN_MINOR=0"
for /f "tokens=1,2 delims=." %%A in ("%MAVEN_VERSION%") do (
  set "MAVEN_MAJOR=%%A"
  set "MAVEN_MINOR=%%B"
)
set "MAVEN_OLD="
if %MAVEN_MAJOR% LSS 3 set "MAVEN_OLD=yes"
if %MAVEN_MAJOR% EQU 3 if %MAVEN_MINOR% LSS 8 set "MAVEN_OLD=yes"
if defined MAVEN_OLD (
  >&2 echo headroom: Maven is version %MAVEN_VERSION%; Headroom builds itself with Apache Maven 3.8 or newer: install it from https://maven.apache.org.
  exit /b 1
)
>&2 echo headroom: building (this once, or after a change); a first build also fetches its libraries.
type nul > "%TARGET%\headroom.started"
pushd "%HERE%"
call mvn -q -B -Dquick -DskipTests -pl cli -am package > "%TARGET%\headroom-build.log" 2>&1
set "RESULT=%ERRORLEVEL%"
popd
if not "%RESULT%"=="0" (
  findstr ERROR "%TARGET%\headroom-build.log" >&2
  >&2 echo headroom: the build failed; the whole of what Maven said is in %TARGET%\headroom-build.log
  exit /b 1
)
move /y "%TARGET%\headroom.started" "%BUILT%" >nul
exit /b 0
